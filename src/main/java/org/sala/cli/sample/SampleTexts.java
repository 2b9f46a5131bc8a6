package org.sala.cli.sample;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * The texts of the sample province as material for invented entries: for a field, the sentences of all entries, the
 * same ones in each language, from which new texts are put together.
 */
final class SampleTexts {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?។။])\\s*(?=\\S)");

    private final Map<String, List<Map<Language, List<String>>>> fields = new HashMap<>();
    private final Map<String, List<Map<Language, String>>> wholes = new HashMap<>();
    private final List<Language> languages;
    private final Set<String> said = new HashSet<>();

    private SampleTexts(List<Language> languages) {
        this.languages = languages;
    }

    static SampleTexts read(Path folder, List<Language> languages) throws IOException {
        SampleTexts texts = new SampleTexts(languages);
        Map<String, Map<Language, String>> byText = new HashMap<>();
        List<Language> others = languages.stream().filter(language -> !language.equals(Language.ENGLISH)).toList();
        for (Language language : others.isEmpty() ? List.of(new Language("km")) : others) {
            texts.collect(folder.resolve("translations_" + language + ".csv"), language, byText);
        }
        byText.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(text -> texts.keep(text.getKey().split("\u001f")[0], text.getValue()));
        return texts;
    }

    private void collect(Path file, Language language, Map<String, Map<Language, String>> byText) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (CSVRecord row : format.parse(reader)) {
                String field = row.get("sheet") + "." + row.get("field");
                Map<Language, String> wordings = byText.computeIfAbsent(field + "\u001f" + row.get("id"), none -> new HashMap<>());
                wordings.put(Language.ENGLISH, row.get("source"));
                wordings.put(language, row.get("text"));
            }
        }
    }

    private void keep(String field, Map<Language, String> wordings) {
        if (wordings.keySet().containsAll(languages)) {
            Map<Language, List<String>> sentences = new HashMap<>();
            wordings.forEach((language, text) -> sentences.put(language, List.of(SENTENCE_END.split(text))));
            fields.computeIfAbsent(field, none -> new ArrayList<>()).add(sentences);
            wholes.computeIfAbsent(field, none -> new ArrayList<>()).add(wordings);
        }
    }

    /**
     * A text of some sentences of a field, each from another entry; {@code ending} stands behind it in every language.
     * No text comes twice: what was said before gets a further sentence, as real entries also differ in each paragraph.
     */
    LocalizedText compose(String field, int sentences, String ending, Random dice) {
        Map<Language, String> wordings = draw(field, sentences, ending, dice);
        for (int more = sentences + 1; !said.add(field + wordings.get(languages.getFirst())); more++) {
            wordings = draw(field, more, ending, dice);
        }
        return text(wordings);
    }

    private Map<Language, String> draw(String field, int sentences, String ending, Random dice) {
        List<Map<Language, List<String>>> material = fields.get(field);
        Map<Language, StringBuilder> wordings = new HashMap<>();
        languages.forEach(language -> wordings.put(language, new StringBuilder()));
        for (int i = 0; i < sentences; i++) {
            Map<Language, List<String>> entry = material.get(dice.nextInt(material.size()));
            int place = dice.nextInt(8);
            wordings.forEach((language, text) -> {
                List<String> choice = entry.get(language);
                text.append(text.isEmpty() ? "" : " ").append(choice.get(place % choice.size()));
            });
        }
        Map<Language, String> whole = new HashMap<>();
        wordings.forEach((language, text) -> whole.put(language, text + ending));
        return whole;
    }

    int count(String field) {
        return wholes.getOrDefault(field, List.of()).size();
    }

    /** A whole text of a field as it stands. */
    LocalizedText whole(String field, int number) {
        List<Map<Language, String>> material = wholes.get(field);
        return text(material.get(number % material.size()));
    }

    private LocalizedText text(Map<Language, String> wordings) {
        LocalizedText text = LocalizedText.of(languages.getFirst(), wordings.get(languages.getFirst()));
        for (Language language : languages.subList(1, languages.size())) {
            text = text.withTranslation(language, wordings.get(language), true);
        }
        return text;
    }
}
