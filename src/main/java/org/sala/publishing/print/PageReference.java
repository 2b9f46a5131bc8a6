package org.sala.publishing.print;

import java.util.List;
import org.xhtmlrenderer.css.extend.ContentFunction;
import org.xhtmlrenderer.css.parser.FSFunction;
import org.xhtmlrenderer.css.parser.PropertyValue;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * The page number of what a link leads to, {@code target-counter(attr(href), book)}: the same as
 * {@code target-counter(attr(href), page)} of CSS Generated Content for Paged Media, section 5.1, but counted in the
 * whole print, of which the pages laid out together may be a part.
 */
final class PageReference implements ContentFunction {

    private static final String NAME = "target-counter";

    static boolean is(FSFunction function) {
        return function.is(NAME);
    }

    @Override
    public boolean isStatic() {
        return false;
    }

    @Override
    public boolean canHandle(LayoutContext context, FSFunction function) {
        List<PropertyValue> parameters = function.getParameters();
        return function.is(NAME) && parameters.size() == 2 && "book".equals(parameters.get(1).getStringValue());
    }

    /** Not known before everything is laid out. */
    @Override
    public String calculate(LayoutContext context, FSFunction function) {
        return null;
    }

    @Override
    public String calculate(RenderingContext context, FSFunction function, InlineText text) {
        String target = text.getParent().getElement().getAttribute("href").substring(1);
        return ((PageDevice) context.getOutputDevice()).pageNumber(target);
    }

    /** As wide as most numbers. */
    @Override
    public String getLayoutReplacementText() {
        return "999";
    }
}
