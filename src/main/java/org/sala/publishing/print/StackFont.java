package org.sala.publishing.print;

import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** What Flying Saucer takes for one font: a whole {@link FontStack} at a size. */
final class StackFont extends ITextFSFont {

    private final FontStack stack;
    private final Digits digits;

    StackFont(FontStack stack, Digits digits, float size, int weight) {
        super(new FontDescription(stack.first(), IdentValue.NORMAL, weight), size);
        this.stack = stack;
        this.digits = digits;
    }

    FontStack stack() {
        return stack;
    }

    /** The text as it is measured and written. */
    String shown(String text) {
        return digits.in(text);
    }
}
