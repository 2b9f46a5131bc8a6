package org.sala.publishing.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** A PDF in the making: what it says of itself, and what all its pages share, whichever parts of a print they come from. */
final class PdfFile {

    private static final int ID_BYTES = 16;
    /** What the library does otherwise, 9, takes half as long again for a hundredth of the size. */
    private static final int PACKED = 6;

    private final Imprint imprint;
    private final Document document;
    private final PdfWriter writer;
    private final StructureTree structure;
    private final ReadingOrder order = new ReadingOrder();
    private final Signs signs = new Signs();
    private final Set<Syllable> told = new HashSet<>();
    private Map<Integer, Integer> imposed = Map.of();
    private boolean begun;

    /**
     * Opens a file.
     *
     * @param pages says title, author and subject
     * @param sheet the size of its first page in points
     * @param out   stays open
     */
    PdfFile(org.w3c.dom.Document pages, Imprint imprint, Rectangle sheet, OutputStream out) {
        this.imprint = imprint;
        document = new Document(sheet, 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, out);
        Element html = pages.getDocumentElement();
        String title = html.getElementsByTagName("title").item(0).getTextContent().strip();
        describe(title);
        document.open();
        document.addTitle(title);
        PageMeta.of(pages, "author").ifPresent(document::addAuthor);
        PageMeta.of(pages, "subject").ifPresent(document::addSubject);
        structure = new StructureTree(writer, html.getAttribute("lang"));
        describeColors();
    }

    private void describe(String title) {
        writer.setCloseStream(false);
        writer.setFullCompression();
        writer.setCompressionLevel(PACKED);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setXmpMetadata(new Xmp(title, imprint).bytes());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language().code()));
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.VIEWERPREFERENCES, preferences);
        writer.getInfo().put(PdfName.PRODUCER, new PdfString("Sala"));
        writer.getInfo().put(PdfName.CREATOR, new PdfString("Sala"));
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(fingerprint(), fingerprint()));
    }

    /** Archives want to know what the colours mean: black and grey of the standard screen. */
    private void describeColors() {
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        try {
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(new PdfICCBased(profile)).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    private byte[] fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(imprint.identity().getBytes(StandardCharsets.UTF_8));
            return java.util.Arrays.copyOf(digest, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    PdfWriter writer() {
        return writer;
    }

    StructureTree structure() {
        return structure;
    }

    ReadingOrder order() {
        return order;
    }

    Signs signs() {
        return signs;
    }

    /** The syllables whose letters the file knows already. */
    Set<Syllable> told() {
        return told;
    }

    /** Begins the next page, of a size in points, and gives what is painted on it. */
    PdfContentByte nextPage(Rectangle size) {
        if (begun) {
            document.setPageSize(size);
            document.newPage();
        }
        begun = true;
        return writer.getDirectContent();
    }

    /** Two pages come to lie on each side of a sheet: which side each page lies on, counted from 1. */
    void impose(Map<Integer, Integer> sideOfPage) {
        imposed = Map.copyOf(sideOfPage);
    }

    boolean isImposed() {
        return !imposed.isEmpty();
    }

    PdfDestination destination(Book.Place place) {
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, place.height(), 0);
        destination.addPage(writer.getPageReference(imposed.getOrDefault(place.page(), place.page() + 1)));
        return destination;
    }

    /** The library stamps the time of day when it opens the document, so the date of the edition goes over it. */
    void close() {
        PdfDictionary info = writer.getInfo();
        info.remove(PdfName.CREATIONDATE);
        info.remove(PdfName.MODDATE);
        if (imprint.made() != null) {
            PdfDate made = new PdfDate(GregorianCalendar.from(imprint.made()));
            info.put(PdfName.CREATIONDATE, made);
            info.put(PdfName.MODDATE, made);
        }
        document.close();
    }
}
