package org.sala.publishing.print;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;

/**
 * The one color of a print besides black, {@code #rrggbb}. It is dark enough to be read on a copy: at least 4.5 to 1
 * against white (WCAG 2, 1.4.3).
 */
record SpotColor(String written) {

    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final double LEAST_CONTRAST = 4.5;
    private static final int HEX = 16;

    /** Empty where none was chosen, or one that would be lost on a copy: black is then right in its place. */
    static Optional<SpotColor> of(String written) {
        return Optional.ofNullable(written).filter(color -> WRITTEN.matcher(color).matches()).map(SpotColor::new)
                .filter(color -> color.contrast() >= LEAST_CONTRAST);
    }

    private double contrast() {
        double luminance = 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
        return 1.05 / (luminance + 0.05);
    }

    /** One of red, green and blue as light, from 0 to 1, as sRGB defines it. */
    private double linear(int at) {
        double share = part(at) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private int part(int at) {
        return Integer.parseInt(written.substring(at, at + 2), HEX);
    }

    FSColor ink() {
        return new FSRGBColor(part(1), part(3), part(5));
    }
}
