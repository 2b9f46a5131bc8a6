package org.sala.interchange;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sala.values.Codes;

/** Languages a service is offered in, by ISO 639 code or by their English name. */
final class SpokenLanguages {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : ULocale.getISOLanguages()) {
            CODES.putIfAbsent(new ULocale(code).getDisplayLanguage(ULocale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        CODES.putAll(Map.of("cambodian", "km", "burmese", "my", "myanmar", "my", "laotian", "lo", "mandarin", "zh",
                "cantonese", "yue", "tagalog", "tl", "sign language", "sgn", "tigrigna", "ti"));
        CODES.put("american sign language", "ase");
        CODES.put("bahasa indonesia", "id");
    }

    private SpokenLanguages() {
    }

    static Kind<Codes> kind(Intake intake) {
        return new Kind<>((text, at) -> {
            Set<String> codes = new TreeSet<>();
            for (String part : text.split("[;,/&\\n]|\\band\\b")) {
                String word = part.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s+only$", "");
                String code = CODES.getOrDefault(word, isCode(word) ? word : null);
                if (code != null) {
                    codes.add(code);
                } else if (!word.isEmpty()) {
                    intake.unmatched().add(Reason.UNKNOWN_LANGUAGE, part.strip(), at);
                }
            }
            return Codes.of(codes);
        }, Codes::toString, Codes.NONE);
    }

    private static boolean isCode(String word) {
        return word.matches("[a-z]{2,3}") && CODES.containsValue(word);
    }
}
