package org.sala.catalog;

import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Codes;

/** One number as it stands in a form; {@code id} is null for a new one, a blank number takes the phone away. */
public record PhoneLine(UUID id, String number, String extension, String type, String description, Codes channels,
                        boolean hotline, boolean tollFree, boolean roundTheClock, Boolean safeToCallBack,
                        Audience audience) {

    boolean isBlank() {
        return number == null || number.isBlank();
    }

    /** Puts what stands in the line on a phone; an extension that was typed on its own outranks one read from the number. */
    void fill(Phone phone, Writing by) {
        phone.setNumber(by.number(number));
        phone.extension = extension == null || extension.isBlank() ? phone.extension : extension.strip();
        phone.type = type;
        phone.description = by.text(phone.description, description);
        phone.channels = channels;
        phone.hotline = hotline;
        phone.tollFree = tollFree;
        phone.roundTheClock = roundTheClock;
        phone.safeToCallBack = safeToCallBack;
        phone.audience = audience;
    }
}
