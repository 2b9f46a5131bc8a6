package org.sala.publishing.print;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Looks at a page as a telephone does. */
final class Qr {

    private static final int DOTS_PER_INCH = 150;

    private Qr() {
    }

    /** What the QR code on a page says; the page is counted from 0. */
    static String decoded(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
            int width = picture.getWidth();
            int[] dots = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), dots)))).getText();
        }
    }
}
