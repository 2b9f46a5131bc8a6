package org.sala.publishing.print;

import java.util.List;
import java.util.Map;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/** Answers every question for a font with one of the two stacks, whatever family a style sheet names, but
 * {@link Digits#FAMILY} has the digits of the print. */
final class StackFontResolver extends ITextFontResolver {

    private static final int BOLD_FROM = 600;
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private final Fonts fonts;
    private final Digits digits;

    StackFontResolver(Fonts fonts, Digits digits) {
        this.fonts = fonts;
        this.digits = digits;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        boolean bold = convertWeightToInt(wanted.fontWeight()) >= BOLD_FROM;
        boolean counted = wanted.families() != null && List.of(wanted.families()).contains(Digits.FAMILY);
        return new StackFont(bold ? fonts.bold() : fonts.regular(), counted ? digits : Digits.WESTERN, wanted.size(), bold ? BOLD_WEIGHT : NORMAL_WEIGHT);
    }

    /** The fourteen fonts of old printers, which would be loaded otherwise, are never asked for. */
    @Override
    public Map<String, FontFamily> getFonts() {
        return Map.of();
    }

    @Override
    public void flushCache() {
        // Nothing is cached here: the fonts belong to the program, not to one print.
    }

    @Override
    public void flushFontFaceFonts() {
        // Style sheets of this program bring no fonts of their own.
    }
}
