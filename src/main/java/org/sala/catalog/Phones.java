package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.history.History;
import org.sala.values.Ids;

/** The numbers of a service, a place, an organization or a contact, written as a whole list. */
@ApplicationScoped
public class Phones {

    private final History history;

    Phones(History history) {
        this.history = history;
    }

    public static List<Phone> of(Service service) {
        return Phone.list("service = ?1 order by id", service);
    }

    public static List<Phone> of(Location location) {
        return Phone.list("location = ?1 order by id", location);
    }

    public static List<Phone> of(Organization organization) {
        return Phone.list("organization = ?1 order by id", organization);
    }

    public static List<Phone> of(Contact contact) {
        return Phone.list("contact = ?1 order by id", contact);
    }

    @Transactional
    public void write(Service owner, List<PhoneLine> lines, Writing by) {
        write(owner, of(owner), phone -> phone.service = owner, lines, by);
    }

    @Transactional
    public void write(Location owner, List<PhoneLine> lines, Writing by) {
        write(owner, of(owner), phone -> phone.location = owner, lines, by);
    }

    @Transactional
    public void write(Organization owner, List<PhoneLine> lines, Writing by) {
        write(owner, of(owner), phone -> phone.organization = owner, lines, by);
    }

    @Transactional
    public void write(Contact owner, List<PhoneLine> lines, Writing by) {
        write(owner, of(owner), phone -> phone.contact = owner, lines, by);
    }

    private void write(CatalogRecord owner, List<Phone> before, Consumer<Phone> belong, List<PhoneLine> lines, Writing by) {
        Map<UUID, Phone> known = before.stream().collect(Collectors.toMap(phone -> phone.id, Function.identity()));
        for (PhoneLine line : lines) {
            // An id that is not among the owner's phones is not trusted: it would move somebody else's number.
            Phone phone = line.id() == null ? null : known.remove(line.id());
            if (line.isBlank() && phone != null) {
                remove(phone, by);
            } else if (!line.isBlank() && phone != null) {
                history.changing(by.person(), phone, () -> line.fill(phone, by));
            } else if (!line.isBlank()) {
                add(owner, belong, line, by);
            }
        }
    }

    private void add(CatalogRecord owner, Consumer<Phone> belong, PhoneLine line, Writing by) {
        Phone phone = new Phone(Ids.next(), owner.directoryId);
        belong.accept(phone);
        line.fill(phone, by);
        phone.persist();
        history.made(by.person(), phone);
    }

    void remove(Phone phone, Writing by) {
        history.removed(by.person(), phone);
        phone.delete();
    }
}
