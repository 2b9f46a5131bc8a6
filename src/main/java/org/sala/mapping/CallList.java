package org.sala.mapping;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.catalog.Contact;
import org.sala.catalog.Listed;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.directories.Directory;
import org.sala.planning.Plan;

/** Which listed services have to be checked with their providers, the longest waiting first, and whom to call. */
@ApplicationScoped
public class CallList {

    private final Clock clock;

    CallList(Clock clock) {
        this.clock = clock;
    }

    /** A service to check; {@code checked} is null where it never was, {@code due} is then today. Numbers are for the team. */
    public record Call(Service service, LocalDate checked, LocalDate due, boolean isDue, List<Phone> phones, List<Contact> contacts) {
    }

    /** How far the checking is: all listed services, those checked in time, those due, and those never checked at all. */
    public record Tally(int services, int done, int due, int never) {
    }

    private record Candidate(UUID id, LocalDate checked) {
    }

    /** A part of the calls, and the tally of all. */
    public record Part(List<Call> calls, Tally tally, int count, int number, int pages) {
    }

    @Transactional
    public Part part(UUID directoryId, boolean onlyDue, int number, int size) {
        LocalDate oldest = today(directoryId).minusDays(Plan.reviewInterval(directoryId));
        List<Candidate> all = candidates(directoryId);
        List<Candidate> due = all.stream().filter(one -> one.checked() == null || one.checked().isBefore(oldest)).toList();
        int never = (int) due.stream().filter(one -> one.checked() == null).count();
        List<Candidate> wanted = onlyDue ? due : all;
        int pages = Math.max(1, (wanted.size() + size - 1) / size);
        int page = Math.clamp(number, 1, pages);
        return new Part(calls(directoryId, wanted.subList((page - 1) * size, Math.min(wanted.size(), page * size))),
                new Tally(all.size(), all.size() - due.size(), due.size(), never), wanted.size(), page, pages);
    }

    private LocalDate today(UUID directoryId) {
        return LocalDate.now(clock.withZone(Directory.<Directory>findById(directoryId).zone()));
    }

    private static List<Candidate> candidates(UUID directoryId) {
        return Service.getEntityManager().createQuery("select s.id, (select max(v.askedOn) from Verification v where v.service = s"
                        + " and v.result <> org.sala.catalog.Verification.Result.UNREACHABLE) from Service s where s.directoryId = ?1"
                        + " and " + Listed.SERVICES, Object[].class).setParameter(1, directoryId).getResultStream()
                .map(row -> new Candidate((UUID) row[0], (LocalDate) row[1]))
                .sorted(Comparator.comparing(Candidate::checked, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Candidate::id))
                .toList();
    }

    private List<Call> calls(UUID directoryId, List<Candidate> wanted) {
        List<UUID> ids = wanted.stream().map(Candidate::id).toList();
        Map<UUID, Service> services = Service.<Service>list("from Service s join fetch s.organization where s.id in ?1", ids).stream()
                .collect(java.util.stream.Collectors.toMap(service -> service.id, service -> service));
        List<UUID> organizations = services.values().stream().map(service -> service.organization.id).distinct().toList();
        Map<UUID, List<Phone>> phones = Phone.<Phone>list("service.id in ?1 or organization.id in ?2 or contact.id in"
                        + " (select c.id from Contact c where c.organization.id in ?2) order by id", ids, organizations)
                .stream().collect(groupingBy(CallList::owner));
        Map<UUID, List<Contact>> contacts = Contact.<Contact>list("organization.id in ?1 order by name", organizations).stream()
                .collect(groupingBy(contact -> contact.organization.id));
        int interval = Plan.reviewInterval(directoryId);
        LocalDate today = today(directoryId);
        return wanted.stream().map(one -> call(services.get(one.id()), one.checked(), interval, today, phones, contacts)).toList();
    }

    private static UUID owner(Phone phone) {
        return phone.service != null ? phone.service.id : phone.organization != null ? phone.organization.id : phone.contact.id;
    }

    private static Call call(Service service, LocalDate checked, int interval, LocalDate today, Map<UUID, List<Phone>> phones,
                             Map<UUID, List<Contact>> contacts) {
        List<Contact> people = contacts.getOrDefault(service.organization.id, List.of());
        List<Phone> numbers = new ArrayList<>(Stream.concat(Stream.of(service.id, service.organization.id), people.stream().map(one -> one.id))
                .flatMap(id -> phones.getOrDefault(id, List.of()).stream()).toList());
        LocalDate due = checked == null ? today : checked.plusDays(interval);
        return new Call(service, checked, due, checked == null || due.isBefore(today), numbers, people);
    }
}
