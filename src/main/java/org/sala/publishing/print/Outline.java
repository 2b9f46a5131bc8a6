package org.sala.publishing.print;

import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/** The bookmarks of a print whose pages lie elsewhere than in their order; Flying Saucer writes those of the others. */
final class Outline {

    private final Document pages;
    private final PdfWriter writer;
    private final Links links;

    Outline(Document pages, PdfWriter writer, Links links) {
        this.pages = pages;
        this.writer = writer;
        this.links = links;
    }

    void write(RenderingContext context) {
        Node bookmarks = pages.getElementsByTagName("bookmarks").item(0);
        if (bookmarks != null) {
            writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
            write(context, bookmarks, writer.getRootOutline());
        }
    }

    private void write(RenderingContext context, Node bookmarks, PdfOutline parent) {
        for (Node child = bookmarks.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element bookmark && bookmark.getNodeName().equals("bookmark")) {
                Box target = context.getBoxById(bookmark.getAttribute("href").substring(1));
                write(context, bookmark, new PdfOutline(parent, links.destination(context, target), bookmark.getAttribute("name"), false));
            }
        }
    }
}
