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
 * The word for a code in the visitor's language: {@code {cdi:wording.of('role', member.role)}} on a page, or
 * {@code wording.options("reader", codes, chosen)} for a form. A code without a word is shown as it is, for codes come
 * from imported files too.
 */
@ApplicationScoped
@Named("wording")
public class Wording {

    private static final Set<String> KEYS = Arrays.stream(Words.class.getMethods()).map(Method::getName)
            .collect(Collectors.toUnmodifiableSet());

    private final Template word;
    private final Visit visit;

    Wording(Engine engine, Visit visit) {
        this.word = engine.parse("{words:message(key)}");
        this.visit = visit;
    }

    /** Takes an enum constant or a code such as {@code social-workers}. */
    public String of(String group, Object code) {
        String written = code instanceof Enum<?> constant ? constant.name() : String.valueOf(code);
        String key = group + "_" + written.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return KEYS.contains(key) ? word(key) : written;
    }

    private String word(String key) {
        return word.data("key", key).setLocale(visit.getLanguage().locale()).render();
    }

    /** The lines of a choice, in the order given; values are the codes themselves, for an enum its name in small letters. */
    public List<Option> options(String group, Collection<?> codes, Collection<?> chosen) {
        return codes.stream().map(code -> new Option(value(code), of(group, code), chosen.contains(code))).toList();
    }

    private static String value(Object code) {
        return code instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : String.valueOf(code);
    }
}
