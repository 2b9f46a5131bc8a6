package org.sala.publishing.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
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
        Element html = renderer.getDocument().getDocumentElement();
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(new Xmp(html.getElementsByTagName("title").item(0).getTextContent(), imprint).bytes());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language().code()));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, preferences);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint(), fingerprint()));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        PdfWriter writer = renderer.getWriter();
        device.hangOn(writer, renderer.getDocument().getDocumentElement());
        device.furnish(new ThumbTabs(renderer));
        try {
            describeColors(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Archives want to know what the colours mean: black and grey of the standard screen. */
    private static void describeColors(PdfWriter writer) throws IOException {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(new PdfICCBased(profile)).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    /** The library stamps the time of day when it opens the document, so the date of the edition goes over it. */
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
