package org.sala.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A language people read, named by its ISO 639 code of two or three lower-case letters ({@code km}, {@code en}).
 * What is known of it (its own name, its script) comes from CLDR by way of ICU, so a further language needs no code.
 */
public record Language(@JsonValue String code) implements Comparable<Language> {

    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    public static final Language ENGLISH = new Language("en");

    /** Kept, for CLDR takes its time and every page of a site names all languages. */
    private static final Map<String, String> OWN_NAMES = new ConcurrentHashMap<>();
    private static final Map<List<String>, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();

    @JsonCreator
    public Language {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A language is named by an ISO 639 code such as km or en, not by \"" + code + "\"");
        }
    }

    /** Reads a code as people write it ({@code KM}, {@code km-KH}); the region is dropped. */
    public static Language of(String written) {
        String code = written == null ? "" : written.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new Language(code);
    }

    /** The name of the language in itself, as a reader looks for it: ខ្មែរ, ไทย, Tiếng Việt. */
    public String ownName() {
        return OWN_NAMES.computeIfAbsent(code, Language::ownName);
    }

    private static String ownName(String code) {
        ULocale locale = new ULocale(code);
        return com.ibm.icu.lang.UCharacter.toTitleCase(locale, locale.getDisplayLanguage(locale), null);
    }

    /** The name of the language in another one. */
    public String nameIn(Language other) {
        return NAMES.computeIfAbsent(List.of(code, other.code), names -> new ULocale(code).getDisplayLanguage(new ULocale(other.code)));
    }

    public Locale locale() {
        return LOCALES.computeIfAbsent(code, Locale::of);
    }

    /** ISO 15924 code of the script it is usually written in: Khmr, Thai, Laoo, Mymr, Latn. */
    public String script() {
        int[] scripts = UScript.getCode(new ULocale(code));
        return scripts == null ? "Latn" : UScript.getShortName(scripts[0]);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
