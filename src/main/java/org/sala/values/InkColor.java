package org.sala.values;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A color to print text in, written {@code #rrggbb} (sRGB). */
public record InkColor(String written) {

    /** WCAG 2.2, criterion 1.4.6: so much contrast reads well also for tired eyes and after a photocopier. */
    private static final double READABLE = 7;
    private static final Pattern WRITTEN = Pattern.compile("#[0-9a-f]{6}");

    public InkColor {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException("A color is written #rrggbb, not " + written);
        }
    }

    /** A color as people type it; empty when it is none. */
    public static Optional<InkColor> typed(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        return WRITTEN.matcher(small).matches() ? Optional.of(new InkColor(small)) : Optional.empty();
    }

    /** As kept somewhere; empty where none was chosen, or one that would be lost on a copy: black is then right in its place. */
    public static Optional<InkColor> readable(String kept) {
        return Optional.ofNullable(kept).flatMap(InkColor::typed).filter(InkColor::isReadable);
    }

    /** The contrast to white paper, from 1 to 21, by WCAG 2.2. */
    public double contrast() {
        return 1.05 / (0.2126 * light(red()) + 0.7152 * light(green()) + 0.0722 * light(blue()) + 0.05);
    }

    public boolean isReadable() {
        return contrast() >= READABLE;
    }

    /** One of red, green and blue as light, from 0 to 1, as sRGB defines it. */
    private static double light(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** From 0 to 255, as are green and blue. */
    public int red() {
        return part(1);
    }

    public int green() {
        return part(3);
    }

    public int blue() {
        return part(5);
    }

    private int part(int at) {
        return Integer.parseInt(written.substring(at, at + 2), 16);
    }
}
