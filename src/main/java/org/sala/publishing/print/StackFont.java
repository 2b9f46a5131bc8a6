package org.sala.publishing.print;

import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;

/** What Flying Saucer takes for one font: a whole {@link FontStack} at a size. */
final class StackFont extends ITextFSFont {

    private final FontStack stack;

    StackFont(FontStack stack, float size, int weight) {
        super(new FontDescription(stack.first(), IdentValue.NORMAL, weight), size);
        this.stack = stack;
    }

    FontStack stack() {
        return stack;
    }
}
