package org.sala.publishing.site;

import java.util.regex.Pattern;
import org.sala.values.Ids;

/** Names of files that every file system can hold, also the one of a USB stick, which knows no capital letters. */
final class FileName {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,60}");

    private FileName() {
    }

    /** A plain code is its own name; any other gets one that is always the same. */
    static String of(String code) {
        return PLAIN.matcher(code).matches() ? code : Ids.of("site", code).toString();
    }
}
