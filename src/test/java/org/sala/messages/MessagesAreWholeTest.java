package org.sala.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class MessagesAreWholeTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final List<String> OTHERS = List.of("km", "th", "lo", "my", "vi", "id");
    private static final Pattern PARAMETER = Pattern.compile("\\{#?(?:if |for |else if )?([a-zA-Z]+)");
    private static final Set<String> WORDS_OF_QUTE = Set.of("else", "if", "for", "in");
    /** A name is the same in every language. */
    private static final String PRODUCT = "Sala";
    private static final Pattern LITERAL = Pattern.compile("\\p{L}{2,}");

    @Test
    void everyTextStandsInEveryLanguageWithTheSameParameters() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path english : files(MESSAGES, "_en.properties")) {
            Properties source = read(english);
            for (String language : OTHERS) {
                Path file = MESSAGES.resolve(english.getFileName().toString().replace("_en.", "_" + language + "."));
                if (!Files.exists(file)) {
                    wrong.add(file.getFileName() + " is missing");
                } else {
                    compare(file.getFileName().toString(), source, read(file), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void compare(String file, Properties source, Properties translation, Set<String> wrong) {
        source.stringPropertyNames().forEach(key -> {
            String text = translation.getProperty(key, "");
            if (text.isBlank()) {
                wrong.add(file + ": " + key + " is missing");
            } else if (!parameters(text).equals(parameters(source.getProperty(key)))) {
                wrong.add(file + ": " + key + " has other parameters than in English");
            }
        });
        translation.stringPropertyNames().stream().filter(key -> !source.containsKey(key))
                .forEach(key -> wrong.add(file + ": " + key + " is not there in English"));
    }

    private static Set<String> parameters(String text) {
        Set<String> names = new TreeSet<>();
        Matcher found = PARAMETER.matcher(text);
        while (found.find()) {
            names.add(found.group(1));
        }
        names.removeAll(WORDS_OF_QUTE);
        return names;
    }

    @Test
    void noTemplateHoldsATextOfItsOwn() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path template : files(TEMPLATES, ".html")) {
            String text = Files.readString(template);
            String bare = text.replaceAll("(?s)\\{!.*?!}", " ").replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ")
                    .replaceAll("(?s)<!--.*?-->", " ");
            String outside = withoutTags(withoutExpressions(bare));
            Matcher literal = LITERAL.matcher(outside.replaceAll("&[a-z]+;", " ").replace(PRODUCT, " "));
            if (literal.find()) {
                literals.add(TEMPLATES.relativize(template) + ": " + literal.group());
            }
        }
        assertThat(literals).isEmpty();
    }

    /** Qute's expressions may hold braces within quotes only; they do not nest. */
    private static String withoutExpressions(String text) {
        return text.replaceAll("\\{[^{}]*}", "");
    }

    private static String withoutTags(String text) {
        return text.replaceAll("(?s)<[^>]*>", " ");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).sorted().toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
