package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sala.history.History;
import org.sala.values.Ids;

/** Enters organizations and changes them as a whole, with their numbers and the people one may call there. */
@ApplicationScoped
public class Organizations {

    private final History history;
    private final Phones phones;

    Organizations(History history, Phones phones) {
        this.history = history;
        this.phones = phones;
    }

    /** An organization as a form says it; {@code facts} puts its own fields on. */
    public record Sheet(Consumer<Organization> facts, boolean doNotList, List<PhoneLine> phones, List<ContactLine> contacts) {
    }

    public static List<Contact> contacts(Organization organization) {
        return Contact.list("organization = ?1 order by id", organization);
    }

    @Transactional
    public Organization enter(UUID directoryId, Sheet sheet, Writing by) {
        Organization made = new Organization(Ids.next(), directoryId);
        fill(made, sheet, by);
        made.persist();
        history.made(by.person(), made);
        writeLists(made, sheet, by);
        return made;
    }

    @Transactional
    public void change(Organization organization, Sheet sheet, Writing by) {
        history.changing(by.person(), organization, () -> fill(organization, sheet, by));
        writeLists(organization, sheet, by);
    }

    private static void fill(Organization organization, Sheet sheet, Writing by) {
        sheet.facts().accept(organization);
        // The day they asked stays the day they asked, however often the form is saved.
        organization.doNotListSince = !sheet.doNotList() ? null
                : organization.doNotListSince == null ? by.at() : organization.doNotListSince;
        organization.lastModified = by.at();
    }

    private void writeLists(Organization organization, Sheet sheet, Writing by) {
        phones.write(organization, sheet.phones(), by);
        List<Contact> known = contacts(organization);
        for (ContactLine line : sheet.contacts()) {
            Contact contact = known.stream().filter(one -> one.id.equals(line.id())).findFirst().orElse(null);
            if (contact != null && line.isBlank()) {
                phones.write(contact, line.phones(), by);
                history.removed(by.person(), contact);
                contact.delete();
            } else if (contact != null) {
                history.changing(by.person(), contact, () -> line.fill(contact));
                phones.write(contact, line.phones(), by);
            } else if (!line.isBlank()) {
                add(organization, line, by);
            }
        }
    }

    private void add(Organization organization, ContactLine line, Writing by) {
        Contact contact = new Contact(Ids.next(), organization.directoryId);
        contact.organization = organization;
        line.fill(contact);
        contact.persist();
        history.made(by.person(), contact);
        phones.write(contact, line.phones(), by);
    }
}
