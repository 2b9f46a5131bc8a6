package org.sala.publishing.print;

import java.util.List;
import java.util.Locale;
import org.sala.publishing.CannotBeMadeException;

/**
 * A text holds a character that none of the fonts can draw (an emoji, say). The print fails rather than showing an
 * empty box where a reader looks for a fact; the message names the character and the text it stands in.
 */
public class MissingGlyphException extends CannotBeMadeException {

    private static final int SHOWN = 120;

    private final int codePoint;
    private final List<String> fonts;
    private final String text;

    MissingGlyphException(int codePoint, List<String> fonts, String text) {
        super("No font can print the character \"%s\" (U+%04X, %s) in \"%s\". Take it out of the text; the fonts asked were %s."
                .formatted(Character.toString(codePoint), codePoint, nameOf(codePoint), shortened(text),
                        String.join(", ", fonts)));
        this.codePoint = codePoint;
        this.fonts = List.copyOf(fonts);
        this.text = text;
    }

    private static String nameOf(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null ? "no name" : name.toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }

    public int codePoint() {
        return codePoint;
    }

    public String character() {
        return Character.toString(codePoint);
    }

    /** The PostScript names of the fonts that were asked, in that order. */
    public List<String> fonts() {
        return fonts;
    }

    /** The piece of text the character stands in: a line or less. */
    public String text() {
        return text;
    }
}
