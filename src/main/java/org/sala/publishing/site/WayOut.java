package org.sala.publishing.site;

import org.sala.values.Language;

/**
 * Where "leave this page" leads: the encyclopedia anybody may have open, in the reader's own language. It answers on a
 * weak network, and an address at it tells nothing.
 */
public final class WayOut {

    private WayOut() {
    }

    public static String of(Language language) {
        return "https://" + language + ".wikipedia.org/";
    }
}
