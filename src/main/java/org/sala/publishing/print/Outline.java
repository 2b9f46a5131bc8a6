package org.sala.publishing.print;

import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The bookmarks of a print. One that leads to nothing is left out. */
final class Outline {

    private final Book book;
    private final PdfFile file;

    Outline(Book book, PdfFile file) {
        this.book = book;
        this.file = file;
    }

    void write() {
        Node bookmarks = book.head().getElementsByTagName("bookmarks").item(0);
        if (bookmarks != null) {
            file.writer().setViewerPreferences(PdfWriter.PageModeUseOutlines);
            write(bookmarks, file.writer().getRootOutline());
        }
    }

    private void write(Node bookmarks, PdfOutline parent) {
        for (Node child = bookmarks.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element bookmark && bookmark.getNodeName().equals("bookmark")) {
                Book.Place target = book.place(bookmark.getAttribute("href").substring(1));
                PdfOutline line = target == null ? parent : new PdfOutline(parent, file.destination(target), bookmark.getAttribute("name"), false);
                write(bookmark, line);
            }
        }
    }
}
