package org.sala.catalog;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** One person at a provider as they stand in a form; all blank takes them away. */
public record ContactLine(UUID id, String name, String title, String department, String email, List<PhoneLine> phones) {

    boolean isBlank() {
        return Stream.of(name, title, department, email).allMatch(text -> Writing.blankToNull(text) == null)
                && phones.stream().allMatch(PhoneLine::isBlank);
    }

    void fill(Contact contact) {
        contact.name = Writing.blankToNull(name);
        contact.title = Writing.blankToNull(title);
        contact.department = Writing.blankToNull(department);
        contact.email = Writing.blankToNull(email);
    }
}
