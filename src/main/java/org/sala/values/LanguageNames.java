package org.sala.values;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What languages are called: by CLDR, and where it has no name, by our own list. A name in English is better than a code
 * of three letters that nobody knows.
 */
final class LanguageNames {

    private static final String FILE = "/languages/names.properties";
    private static final Properties OUR_OWN = read();

    private LanguageNames() {
    }

    static String of(String code, String reader) {
        return named(code, reader, named(code, "en", code));
    }

    private static String named(String code, String reader, String otherwise) {
        String name = new ULocale(code).getDisplayLanguage(new ULocale(reader));
        return OUR_OWN.getProperty(code + "." + reader, name.equals(code) ? otherwise : name);
    }

    private static Properties read() {
        Properties names = new Properties();
        try (InputStream file = LanguageNames.class.getResourceAsStream(FILE)) {
            names.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The names of languages cannot be read", unreadable);
        }
        return names;
    }
}
