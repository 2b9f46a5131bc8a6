package org.sala.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;

/**
 * A phone number as it was written, and how it is dialed: E.164 ({@code +85523000000}) where it could be read as one,
 * the bare digits for short codes ({@code 1288}), null where nobody can tell.
 */
public record PhoneNumber(String written, String dial, String extension) {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final ShortNumberInfo SHORT_NUMBERS = ShortNumberInfo.getInstance();
    /** No subscriber's number anywhere is this short. */
    private static final int ALWAYS_SHORT = 4;
    private static final int LONGEST_SHORT_CODE = 6;

    /** Reads what a person wrote, for a country (ISO 3166-1 alpha-2). What cannot be read is kept as written. */
    public static PhoneNumber parse(String written, String country) {
        String text = written.strip();
        String shortCode = shortCode(text);
        if (shortCode != null && (shortCode.length() <= ALWAYS_SHORT || isShortIn(shortCode, country))) {
            return new PhoneNumber(text, shortCode, null);
        }
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(text, country);
            // A number that is possible only within its town cannot be dialed by readers elsewhere.
            if (NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE) {
                return new PhoneNumber(text, NUMBERS.format(number, PhoneNumberFormat.E164),
                        number.hasExtension() ? number.getExtension() : null);
            }
        } catch (NumberParseException unreadable) {
            // Not every number people write is one; what stands below decides.
            return new PhoneNumber(text, shortCode, null);
        }
        return new PhoneNumber(text, shortCode, null);
    }

    private static boolean isShortIn(String code, String country) {
        return SHORT_NUMBERS.isPossibleShortNumberForRegion(
                new Phonenumber.PhoneNumber().setCountryCode(NUMBERS.getCountryCodeForRegion(country))
                        .setNationalNumber(Long.parseLong(code.replaceAll("\\D", "0"))), country);
    }

    private static String shortCode(String text) {
        String digits = text.replaceAll("[\\s.()-]", "");
        return digits.matches("[0-9*#]{2," + LONGEST_SHORT_CODE + "}") ? digits : null;
    }

    public boolean isReadable() {
        return dial != null;
    }
}
