package org.sala.publishing.print;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager.FontLoadException;

/**
 * The fonts that prints embed: Noto Sans with its script faces, in two weights, and signs. Loading takes longer than a
 * short print, so it is done once; what is loaded does not change and is shared by prints that run side by side.
 */
@Singleton
final class Fonts {

    /** Noto Sans comes first: it draws Latin, digits and punctuation also in the lines of the other scripts. */
    private static final List<String> FAMILIES =
            List.of("NotoSans", "NotoSansKhmer", "NotoSansThai", "NotoSansLao", "NotoSansMyanmar");

    /** Asked last, for signs that none of the others has. */
    private static final List<String> SIGNS = List.of("NotoSansSymbols2-Regular.ttf", "NotoSansMath-Regular.ttf");

    private final FontStack regular;
    private final FontStack bold;

    Fonts() {
        Shaper shaper = new Shaper();
        regular = stack(shaper, "Regular");
        bold = stack(shaper, "Bold");
    }

    FontStack regular() {
        return regular;
    }

    FontStack bold() {
        return bold;
    }

    private static FontStack stack(Shaper shaper, String weight) {
        Stream<BaseFont> fonts = FAMILIES.stream().map(family -> load(shaper, family + "-" + weight + ".ttf"));
        List<String> signs = Stream.concat(Stream.of("NotoSansSymbols-" + weight + ".ttf"), SIGNS.stream()).toList();
        return new FontStack(fonts.toList(), shaper, new SpareFonts(signs));
    }

    static BaseFont load(Shaper shaper, String file) {
        try (InputStream bytes = Fonts.class.getResourceAsStream("/fonts/" + file)) {
            BaseFont font = shaper.loadFont(file, bytes, 1).getBaseFont();
            font.setSecureRandom(new SameEveryTime(file.hashCode()));
            // A list of characters is written for the whole font, not for the part embedded, which PDF/A forbids.
            font.setIncludeCidSet(false);
            return font;
        } catch (FontLoadException | java.io.IOException e) {
            throw new IllegalStateException("The font " + file + " that belongs to this program could not be read", e);
        }
    }

    /**
     * OpenPDF puts six random letters before the name of an embedded font. They are drawn from the name here, so that
     * the same edition gives the same bytes. Nothing is kept secret with it.
     */
    private static final class SameEveryTime extends SecureRandom {
        private final int seed;

        SameEveryTime(int seed) {
            this.seed = seed;
        }

        @Override
        public double nextDouble() {
            return (seed & 0xFFFF) / 65536.0;
        }
    }
}
