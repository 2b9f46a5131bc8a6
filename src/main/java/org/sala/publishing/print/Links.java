package org.sala.publishing.print;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.RenderingContext;

/** Makes the lines of contents and indexes, and web addresses, clickable, and tells the structure so. Stock Flying Saucer does the first only. */
final class Links {

    private final PageDevice device;
    private final PdfFile file;
    private final Book book;

    Links(PageDevice device, PdfFile file, Book book) {
        this.device = device;
        this.file = file;
        this.book = book;
    }

    /** Adds the area of a line that links to another place of the print or of the web, on the page it begins on. */
    void add(RenderingContext context, Box box) {
        Element element = box.getElement();
        if (!(box instanceof BlockBox) || element == null || !element.getNodeName().equals("a") || !file.structure().isLink(element) || !PageDevice.begins(box, context.getPage())) {
            return;
        }
        if (!isInside(element)) {
            add(element, device.createLocalTargetArea(context, box), new PdfAction(element.getAttribute("href")));
            return;
        }
        Book.Place target = book.place(element.getAttribute("href").substring(1));
        if (target != null) {
            PdfAction action = new PdfAction();
            action.put(PdfName.S, PdfName.GOTO);
            action.put(PdfName.D, file.destination(target));
            add(element, device.createLocalTargetArea(context, box), action);
        }
    }

    /** Whether it leads to another place of the same print. */
    static boolean isInside(Element element) {
        return element.getNodeName().equals("a") && element.getAttribute("href").startsWith("#");
    }

    private void add(Element element, Rectangle area, PdfAction action) {
        PdfWriter writer = file.writer();
        PdfAnnotation annotation = new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.CONTENTS, new PdfString(words(element), PdfObject.TEXT_UNICODE));
        annotation.setBorder(new PdfBorderArray(0, 0, 0));
        annotation.put(PdfName.STRUCTPARENT,
                new PdfNumber(file.structure().addLink(element, annotation.getIndirectReference(), writer.getPageReference(writer.getPageNumber()))));
        writer.addAnnotation(annotation);
    }

    /** What is said of a link before it is followed: its text, or the words of its picture. */
    private static String words(Element element) {
        String text = element.getTextContent().strip();
        if (!text.isEmpty()) {
            return text;
        }
        Element picture = (Element) element.getElementsByTagName("img").item(0);
        return picture == null ? text : picture.getAttribute("alt");
    }
}
