package org.sala.publishing.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/** Writes what the file says of itself, and prepares the furniture of the pages once their layout is known. */
final class FileDetails implements PDFCreationListener {

    private static final int ID_BYTES = 16;

    private final Imprint imprint;
    private final PageDevice device;

    FileDetails(Imprint imprint, PageDevice device) {
        this.imprint = imprint;
        this.device = device;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = renderer.getWriter();
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language().code()));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, preferences);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint(), fingerprint()));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        device.furnish(new ThumbTabs(renderer));
    }

    /** The library stamps the time of day when it opens the document, so the date of the edition goes over it here. */
    @Override
    public void onClose(ITextRenderer renderer) {
        PdfDictionary info = renderer.getWriter().getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        if (imprint.made() != null) {
            PdfDate made = new PdfDate(GregorianCalendar.from(imprint.made()));
            info.put(PdfName.CREATIONDATE, made);
            info.put(PdfName.MODDATE, made);
        }
    }

    private byte[] fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(imprint.identity().getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(digest, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
