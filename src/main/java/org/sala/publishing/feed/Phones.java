package org.sala.publishing.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sala.editions.EditionContent.Phone;
import org.sala.values.Ids;

/** The numbers of a service or a place. What can be dialed is given as it is dialed: {@code +855…} or a short code. */
final class Phones {

    /** An extension that is the same when a computer reads it as a number. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Phones() {
    }

    static List<HsdsObjects.Phone> of(UUID owner, List<Phone> phones, Speech speech) {
        List<HsdsObjects.Phone> found = new ArrayList<>();
        Set<UUID> taken = new HashSet<>();
        for (Phone phone : phones) {
            String number = phone.dial() == null ? phone.number() : phone.dial();
            UUID id = Ids.of(owner.toString(), "phone", number, String.valueOf(phone.extension()));
            // The same number twice, with two descriptions, is two objects.
            while (!taken.add(id)) {
                id = Ids.of(id.toString(), "again");
            }
            Wordings words = speech.wordings();
            found.add(new HsdsObjects.Phone(id, number, extension(phone), "voice",
                    words.of("description", phone.description()), Attributes.of(id, phone), words.extension()));
        }
        return found;
    }

    /** HSDS wants a number; null where it would be another one then. */
    static Long extension(Phone phone) {
        return phone.extension() != null && NUMBER.matcher(phone.extension().strip()).matches()
                ? Long.valueOf(phone.extension().strip()) : null;
    }
}
