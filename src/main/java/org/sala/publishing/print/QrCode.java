package org.sala.publishing.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.xhtmlrenderer.pdf.ITextOutputDevice;

/** An address as squares that a telephone reads: QR code (ISO/IEC 18004), with the empty edge it asks for. */
final class QrCode extends Drawing {

    /** What an {@code img} writes before the address. */
    static final String SOURCE = "qr:";
    private static final int QUIET_ZONE = 4;

    private final ByteMatrix squares;

    /** @param side in dots of the output device, with the empty edge */
    QrCode(String address, int side) {
        super(side);
        try {
            // A quarter may be worn or badly copied: handouts are carried in pockets.
            squares = Encoder.encode(address, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("The address \"" + address + "\" is too long for a QR code", e);
        }
    }

    /** One area, so that no hair lines show between squares. */
    @Override
    void draw(ITextOutputDevice device, double x, double y, double width) {
        Path2D area = new Path2D.Double();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row) == 1) {
                    area.append(new Rectangle2D.Double(column + QUIET_ZONE, row + QUIET_ZONE, 1, 1), false);
                }
            }
        }
        AffineTransform placed = AffineTransform.getTranslateInstance(x, y);
        placed.scale(width / (squares.getWidth() + 2 * QUIET_ZONE), width / (squares.getWidth() + 2 * QUIET_ZONE));
        device.fill(placed.createTransformedShape(area));
    }
}
