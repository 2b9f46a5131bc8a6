package org.sala.publishing.print;

/**
 * The digits of a language, for the numbers that the layout counts itself: {@code font-family: page-numbers} sets text
 * in them. All other numbers come from a {@link Reader} already written.
 */
record Digits(char zero) {

    static final Digits WESTERN = new Digits('0');
    /** What style sheets call the fonts of counted numbers. */
    static final String FAMILY = "page-numbers";

    String in(String text) {
        if (zero == WESTERN.zero) {
            return text;
        }
        StringBuilder local = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= WESTERN.zero && sign <= WESTERN.zero + 9) {
                local.setCharAt(at, (char) (zero + sign - WESTERN.zero));
            }
        }
        return local.toString();
    }
}
