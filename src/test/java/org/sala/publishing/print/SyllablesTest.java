package org.sala.publishing.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;

@Tag("plain")
class SyllablesTest {

    private static final Shaper SHAPER = new Shaper();

    record Glyph(int code, long left, long rise) {
    }

    @ParameterizedTest
    @CsvSource({"km, NotoSansKhmer-Regular", "th, NotoSansThai-Regular", "lo, NotoSansLao-Bold", "my, NotoSansMyanmar-Bold"})
    void piecesLookAsTheyDoInTheWholeLine(String language, String face) throws IOException {
        BaseFont font = font(face);
        Syllables syllables = new Syllables(letters -> shaped(font, letters));
        FontStack stack = new FontStack(List.of(font("NotoSans-Regular"), font), SHAPER, new SpareFonts(List.of()));
        for (String line : Files.readAllLines(Path.of("seed-data/translations_" + language + ".csv"))) {
            stack.runs(PrintableText.clean(line)).stream().filter(run -> !run.plain() && run.font() == font).map(FontStack.Run::text)
                    .forEach(text -> assertThat(inPieces(syllables, text)).as(text).isEqualTo(glyphs(shaped(font, text), 0)));
        }
    }

    @Test
    void aMarkThatReachesIntoTheNextSyllableKeepsThemTogether() {
        Syllables syllables = new Syllables(letters -> shaped(font("NotoSansLao-Regular"), letters));

        assertThat(syllables.of("ເຈົ້າ ")).extracting(Syllable::text).containsExactly("ເຈົ້", "າ", " ");
    }

    @Test
    void neverMoreSyllablesAreKeptThanAllowed() {
        BaseFont font = font("NotoSans-Regular");
        Syllables syllables = new Syllables(letters -> shaped(font, letters));

        IntStream.range(0, Syllables.MOST_KEPT + 10).forEach(number -> syllables.of(Character.toString(0x4E00 + number)));

        assertThat(syllables.size()).isBetween(1, Syllables.MOST_KEPT);
    }

    private static List<Glyph> inPieces(Syllables syllables, String text) {
        List<Glyph> glyphs = new ArrayList<>();
        double start = 0;
        for (Syllable piece : syllables.of(text)) {
            glyphs.addAll(glyphs(piece, start));
            start += piece.width();
        }
        return glyphs;
    }

    private static List<Glyph> glyphs(Syllable piece, double start) {
        return IntStream.range(0, piece.count())
                .mapToObj(at -> new Glyph(piece.glyph(at), Math.round(start + piece.left(at)), Math.round(piece.rise(at)))).toList();
    }

    private static Syllable shaped(BaseFont font, String text) {
        return new Syllable(font, text, SHAPER.computeGlyphVector(font, 1000, text));
    }

    private static BaseFont font(String face) {
        try (InputStream bytes = SyllablesTest.class.getResourceAsStream("/fonts/" + face + ".ttf")) {
            return SHAPER.loadFont(face + ".ttf", bytes, 1).getBaseFont();
        } catch (IOException | FontLoadException e) {
            throw new IllegalStateException(e);
        }
    }
}
