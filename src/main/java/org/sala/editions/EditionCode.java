package org.sala.editions;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The short code on every printed page by which a reader can look up whether the edition is still current:
 * {@code K7F-3QX}. Thirty bits of the edition's id in Crockford's Base 32, which has no letters that look like digits.
 */
public record EditionCode(String written) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int SIGNS = 6;
    private static final Pattern TYPED = Pattern.compile("[0-9A-HJKMNP-TV-Z]{3}-?[0-9A-HJKMNP-TV-Z]{3}");

    public static EditionCode of(UUID editionId) {
        long mixed = (editionId.getMostSignificantBits() ^ editionId.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L >>> (64 - BITS * SIGNS);
        StringBuilder code = new StringBuilder();
        for (int sign = SIGNS - 1; sign >= 0; sign--) {
            code.append(ALPHABET.charAt((int) (mixed >>> (sign * BITS) & 31)));
        }
        return new EditionCode(code.insert(SIGNS / 2, '-').toString());
    }

    /** A code as people type it: with or without hyphen, in small letters, with O for 0 and I or L for 1. */
    public static Optional<EditionCode> typed(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1').replace(" ", "");
        return TYPED.matcher(plain).matches()
                ? Optional.of(new EditionCode(plain.substring(0, 3) + "-" + plain.substring(plain.length() - 3))) : Optional.empty();
    }

    /** Where it is looked up, below the address of the directory: {@code check/K7F-3QX}. */
    public String path() {
        return "check/" + written;
    }
}
