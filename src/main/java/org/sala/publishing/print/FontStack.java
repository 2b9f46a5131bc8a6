package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The fonts of all scripts in one weight. A line that mixes scripts is cut into runs, each in the first font that has
 * its characters; where none has, the print fails. Measuring and writing cut in the same way, so they always agree.
 */
final class FontStack {

    private static final byte UNKNOWN = 0;
    private static final int BASIC_PLANE = 0x10000;
    private static final int AFTER_PLAIN = 0x2028;

    private final List<BaseFont> fonts;
    private final Shaper shaper;
    private final SpareFonts spare;
    /** The place of the font that has a character, spare ones after the others, counted from 1, as far as it was asked for. */
    private final byte[] places = new byte[BASIC_PLANE];
    /** The width of a plain character and 1, in thousandths of an em, as far as it was asked for. */
    private final short[] widths = new short[AFTER_PLAIN];

    /** A piece of a line in one font. Plain letters need no shaping and can be read back as they are. */
    record Run(BaseFont font, String text, boolean plain) {
    }

    FontStack(List<BaseFont> fonts, Shaper shaper, SpareFonts spare) {
        this.fonts = List.copyOf(fonts);
        this.shaper = shaper;
        this.spare = spare;
    }

    /** The font whose line metrics and weight speak for all. */
    BaseFont first() {
        return fonts.getFirst();
    }

    /** The shaped width in thousandths of an em. */
    float width(String text) {
        float width = 0;
        for (Run run : runs(text)) {
            width += run.plain() && run.font() == first() ? plainWidth(run.text()) : shaperOf(run.font()).width(run.font(), run.text());
        }
        return width;
    }

    private int plainWidth(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (widths[letter] == UNKNOWN) {
                widths[letter] = (short) (first().getWidth(letter) + 1);
            }
            width += widths[letter] - 1;
        }
        return width;
    }

    /** Fails when a character of the text is in none of the fonts. */
    void require(String text) {
        runs(text);
    }

    /** Writes a line where the text position stands, inside a text object; see {@link Shaper#show}. */
    void show(PdfContentByte page, float size, String text, Set<Syllable> told) {
        for (Run run : runs(text)) {
            page.setFontAndSize(run.font(), size);
            if (run.plain()) {
                page.showTextBasic(run.text());
            } else {
                shaperOf(run.font()).show(page, run.font(), size, run.text(), told);
            }
        }
    }

    List<Run> runs(String text) {
        if (isPlain(text)) {
            return List.of(new Run(first(), text, true));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        BaseFont font = null;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            BaseFont next = fontFor(text.codePointAt(at), font, text);
            if (font != null && next != font) {
                runs.add(run(font, text.substring(start, at)));
                start = at;
            }
            font = next;
        }
        if (font != null) {
            runs.add(run(font, text.substring(start)));
        }
        return runs;
    }

    private Run run(BaseFont font, String text) {
        return new Run(font, text, font == first() && isPlain(text));
    }

    private Shaper shaperOf(BaseFont font) {
        return fonts.contains(font) ? shaper : spare.shaper();
    }

    private BaseFont fontFor(int character, BaseFont before, String text) {
        BaseFont home = homeOf(character);
        if (before != null && before != home && staysWith(before, character)) {
            return before;
        }
        if (home == null) {
            throw new MissingGlyphException(character, Stream.concat(fonts.stream(), spare.fonts().stream()).map(BaseFont::getPostscriptFontName).toList(), text);
        }
        return home;
    }

    /** The first font that has a character; what leaves no ink is in every font; null when it is in none. */
    private BaseFont homeOf(int character) {
        if (character >= BASIC_PLANE) {
            return find(character);
        }
        if (places[character] == UNKNOWN) {
            BaseFont found = find(character);
            places[character] = found == null ? UNKNOWN : place(found);
        }
        return places[character] == UNKNOWN ? null : at(places[character] - 1);
    }

    private byte place(BaseFont font) {
        return (byte) (fonts.contains(font) ? fonts.indexOf(font) + 1 : fonts.size() + spare.fonts().indexOf(font) + 1);
    }

    private BaseFont at(int place) {
        return place < fonts.size() ? fonts.get(place) : spare.fonts().get(place - fonts.size());
    }

    private BaseFont find(int character) {
        return fonts.stream().filter(font -> isInkless(character) || font.charExists(character)).findFirst()
                .or(() -> spare.fonts().stream().filter(font -> font.charExists(character)).findFirst()).orElse(null);
    }

    private static boolean staysWith(BaseFont before, int character) {
        return isInkless(character)
                || (Character.isSpaceChar(character) || isMark(character)) && before.charExists(character);
    }

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInkless(int character) {
        return Character.getType(character) == Character.FORMAT || character == '\n';
    }

    private boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at)) || homeOf(text.charAt(at)) != first()) {
                return false;
            }
        }
        return true;
    }

    /** Latin with its accents composed, as English, Indonesian and Vietnamese are written, and common punctuation. */
    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < 0x300 || unit >= 0x1E00 && unit < 0x1F00 || unit >= 0x2010 && unit < 0x2028;
    }
}
