package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The fonts of all scripts in one weight. A line that mixes scripts is cut into runs, each in the first font that has
 * its characters; where none has, the print fails. Measuring and writing cut in the same way, so they always agree.
 */
final class FontStack {

    private static final int MOST_WIDTHS_KEPT = 50_000;

    private final List<BaseFont> fonts;
    private final Shaper shaper;
    private final Map<String, Float> widths = new ConcurrentHashMap<>();

    /** A piece of a line in one font. Plain letters need no shaping and can be read back as they are. */
    record Run(BaseFont font, String text, boolean plain) {
    }

    FontStack(List<BaseFont> fonts, Shaper shaper) {
        this.fonts = List.copyOf(fonts);
        this.shaper = shaper;
    }

    /** The font whose line metrics and weight speak for all. */
    BaseFont first() {
        return fonts.getFirst();
    }

    /** The shaped width in thousandths of an em. Words come again and again, so what was measured is kept. */
    float width(String text) {
        Float known = widths.get(text);
        if (known != null) {
            return known;
        }
        float width = 0;
        for (Run run : runs(text)) {
            width += run.plain() ? run.font().getWidth(run.text()) : shaper.width(run.font(), run.text());
        }
        if (widths.size() >= MOST_WIDTHS_KEPT) {
            widths.clear();
        }
        widths.put(text, width);
        return width;
    }

    /** Fails when a character of the text is in none of the fonts. */
    void require(String text) {
        runs(text);
    }

    /** Writes a line where the text position stands, inside a text object. */
    void show(PdfContentByte page, float size, String text) {
        for (Run run : runs(text)) {
            page.setFontAndSize(run.font(), size);
            if (run.plain()) {
                page.showTextBasic(run.text());
            } else {
                shaper.show(page, run.font(), size, run.text());
            }
        }
    }

    List<Run> runs(String text) {
        if (text.chars().allMatch(FontStack::isPlain) && hasAll(first(), text)) {
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

    private static Run run(BaseFont font, String text) {
        return new Run(font, text, text.chars().allMatch(FontStack::isPlain));
    }

    private BaseFont fontFor(int character, BaseFont before, String text) {
        if (before != null && staysWith(before, character)) {
            return before;
        }
        return fonts.stream().filter(font -> isInkless(character) || font.charExists(character)).findFirst()
                .orElseThrow(() -> new MissingGlyphException(character,
                        fonts.stream().map(BaseFont::getPostscriptFontName).toList(), text));
    }

    private static boolean staysWith(BaseFont before, int character) {
        return isInkless(character)
                || (Character.isSpaceChar(character) || isMark(character)) && before.charExists(character);
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInkless(int character) {
        return Character.getType(character) == Character.FORMAT || character == '\n';
    }

    private static boolean hasAll(BaseFont font, String text) {
        return text.chars().allMatch(font::charExists);
    }

    /** Latin with its accents composed, as English, Indonesian and Vietnamese are written, and common punctuation. */
    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < 0x300 || unit >= 0x1E00 && unit < 0x1F00 || unit >= 0x2010 && unit < 0x2028;
    }
}
