package org.sala.publishing.print;

import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFontMetrics;
import org.xhtmlrenderer.render.JustificationInfo;

/** Measures text as it will be shaped, where stock Flying Saucer adds up letters. */
final class ShapedTextRenderer extends ITextTextRenderer {

    private static final float EM = 1000f;
    private static final float ROUNDING = 0.01f;
    /** One line height for all scripts, in em: with each font's own box, tall Burmese lines were painted on two pages. */
    private static final float ASCENT = 1.069f;
    private static final float DESCENT = 0.293f;
    private static final float RULE = 0.05f;
    private static final float STRIKE = 0.3f;

    @Override
    public int getWidth(ITextFontContext context, ITextFSFont font, String text) {
        StackFont stack = (StackFont) font;
        float width = stack.stack().width(stack.shown(text)) * font.getSize2D() / EM;
        return (int) Math.ceil(width - ROUNDING);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(ITextFontContext context, ITextFSFont font, String text) {
        float size = font.getSize2D();
        return new ITextFSFontMetrics(ASCENT * size, DESCENT * size, -STRIKE * size, RULE * size, 2 * RULE * size,
                RULE * size);
    }

    /** Lines are set ragged: spreading the letters of Khmer or Burmese apart breaks their syllables. */
    @Override
    public void drawString(ITextOutputDevice device, String text, float x, float y, JustificationInfo ignored) {
        drawString(device, text, x, y);
    }
}
