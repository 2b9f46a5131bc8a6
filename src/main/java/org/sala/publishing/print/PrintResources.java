package org.sala.publishing.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/** Gives a print its style sheets, and nothing else: no page can make the program read a file or an address. */
final class PrintResources extends ITextUserAgent {

    private static final Pattern STYLE_SHEET = Pattern.compile("[a-z0-9-]+\\.css");

    /** The sheet that says what is a block and what a line; Flying Saucer brings it in its own jar. */
    private static final String ELEMENTS = XhtmlNamespaceHandler.class.getResource("/resources/css/XhtmlNamespaceHandler.css").toString();

    PrintResources(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public String resolveURI(String name) {
        return name;
    }

    @Override
    protected InputStream openStream(String name) throws IOException {
        if (name.equals(ELEMENTS)) {
            return super.openStream(name);
        }
        InputStream found = STYLE_SHEET.matcher(name).matches() ? getClass().getResourceAsStream("/print/" + name) : null;
        if (found == null) {
            throw new FileNotFoundException("Printed pages may not use " + name);
        }
        return found;
    }
}
