package org.sala.publishing.print;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextUserAgent;

/** Gives a print its style sheets, and nothing else: no page can make the program read a file or an address. */
final class PrintResources extends ITextUserAgent {

    private static final Pattern STYLE_SHEET = Pattern.compile("[a-z-]+\\.css");

    PrintResources(ITextOutputDevice device) {
        super(device, ITextRenderer.DEFAULT_DOTS_PER_PIXEL);
    }

    @Override
    public String resolveURI(String name) {
        return name;
    }

    @Override
    protected InputStream openStream(String name) throws IOException {
        InputStream found = STYLE_SHEET.matcher(name).matches() ? getClass().getResourceAsStream("/print/" + name) : null;
        if (found == null) {
            throw new FileNotFoundException("Printed pages may not use " + name);
        }
        return found;
    }
}
