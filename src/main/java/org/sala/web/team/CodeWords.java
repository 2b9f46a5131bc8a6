package org.sala.web.team;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word for a code in the visitor's language: {@code {cdi:codeWords.of('role', member.role)}} on a page, or
 * {@code codeWords.options("reader", codes, chosen)} for a form. A code without a word is shown as it is, for codes come
 * from imported files too.
 */
@ApplicationScoped
@Named("codeWords")
public class CodeWords {

    private static final Set<String> WORDS = keys(Words.class);
    private static final Set<String> FIELDS = keys(FieldWords.class);

    private final Template word;
    private final Template field;
    private final Visit visit;

    CodeWords(Engine engine, Visit visit) {
        this.word = engine.parse("{words:message(key)}");
        this.field = engine.parse("{fields:message(key)}");
        this.visit = visit;
    }

    private static Set<String> keys(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes an enum constant, a code such as {@code social-workers} or the name of a record such as {@code ServiceArea}. */
    public String of(String group, Object code) {
        String written = code instanceof Enum<?> constant ? constant.name() : String.valueOf(code);
        String key = group + "_" + written.strip().replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
        return WORDS.contains(key) ? said(word, key) : written;
    }

    /** The word for the name of a field. */
    public String field(String name) {
        return FIELDS.contains(name) ? said(field, name) : name;
    }

    private String said(Template message, String key) {
        return message.data("key", key).setLocale(visit.getLanguage().locale()).render();
    }

    /** The lines of a choice, in the order given; values are the codes themselves, for an enum its name in small letters. */
    public List<Option> options(String group, Collection<?> codes, Collection<?> chosen) {
        return codes.stream().map(code -> new Option(value(code), of(group, code), chosen.contains(code))).toList();
    }

    private static String value(Object code) {
        return code instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : String.valueOf(code);
    }
}
