package org.sala.publishing.print;

import java.util.List;
import java.util.Locale;
import org.sala.publishing.CannotBeMadeException;
import org.sala.publishing.Obstacle;

/**
 * A text holds a character that none of the fonts can draw (an emoji, say). The print fails rather than showing an
 * empty box where a reader looks for a fact; it names the character, the text, and the entry or chapter it stands in.
 */
public class MissingGlyphException extends CannotBeMadeException {

    private static final int SHOWN = 120;

    private final int codePoint;
    private final List<String> fonts;
    private final String text;

    MissingGlyphException(int codePoint, List<String> fonts, String text) {
        this(codePoint, fonts, text, text);
    }

    private MissingGlyphException(int codePoint, List<String> fonts, String text, String where) {
        super(new Obstacle(Obstacle.Kind.MISSING_GLYPH,
                List.of(Character.toString(codePoint), "U+%04X".formatted(codePoint), shortened(where), shortened(text)),
                "No font can print the character \"%s\" (U+%04X, %s). It stands in \"%s\": \"%s\". Take it out of the text; the fonts asked were %s."
                .formatted(Character.toString(codePoint), codePoint, nameOf(codePoint), shortened(where), shortened(text),
                        String.join(", ", fonts))));
        this.codePoint = codePoint;
        this.fonts = List.copyOf(fonts);
        this.text = text;
    }

    /** The same, said of an entry or chapter by its name. */
    MissingGlyphException in(String where) {
        return new MissingGlyphException(codePoint, fonts, text, where);
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

    /** The PostScript names of the fonts that were asked, in that order. */
    public List<String> fonts() {
        return fonts;
    }

    /** The piece of text the character stands in. */
    public String text() {
        return text;
    }
}
