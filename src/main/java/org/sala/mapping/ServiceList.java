package org.sala.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.query.Query;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Service;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** Finds the services of a directory that a filter lets through, in the same few queries however many there are. */
@ApplicationScoped
public class ServiceList {

    /** How many rows stand on one page. */
    public static final int PAGE = 50;

    private static final int IDS_AT_ONCE = 1000;

    private final Entries entries;

    ServiceList(Entries entries) {
        this.entries = entries;
    }

    /** What finding and sorting needs of a service; texts are compared here because a database cannot look into them. */
    private record Candidate(UUID id, LocalizedText name, LocalizedText organization, LocalDate checked) {

        boolean mentions(String text) {
            return in(name, text) || in(organization, text);
        }

        private static boolean in(LocalizedText names, String text) {
            return names != null && names.texts().values().stream()
                    .anyMatch(wording -> wording.text().toLowerCase(Locale.ROOT).contains(text));
        }
    }

    /** The ids of all services a filter lets through, in its order. */
    @Transactional
    public List<UUID> ids(UUID directoryId, ServiceFilter filter, Language language) {
        List<AdministrativeArea> areas = filter.area() == null ? List.of() : AdministrativeArea.inDirectory(directoryId);
        Query<Candidate> query = (Query<Candidate>) Service.getEntityManager().createQuery(
                "select s.id, s.name, s.organization.name, (select max(d.askedOn) from Verification d where d.service = s"
                        + " and d.result <> org.sala.catalog.Verification.Result.UNREACHABLE)"
                        + " from Service s where " + filter.jpql(), Candidate.class);
        filter.parameters(directoryId, entries.oldestVerification(directoryId), areas).forEach(query::setParameter);
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        return query.getResultStream().filter(candidate -> text.isEmpty() || candidate.mentions(text))
                .sorted(order(filter.sort(), language)).map(Candidate::id).toList();
    }

    private static Comparator<Candidate> order(ServiceFilter.Sort sort, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        Comparator<Candidate> byName = Comparator.comparing(candidate -> shown(candidate.name(), language), collator);
        return switch (sort) {
            case NAME -> byName.thenComparing(Candidate::id);
            case ORGANIZATION -> Comparator.<Candidate, String>comparing(candidate -> shown(candidate.organization(), language), collator)
                    .thenComparing(byName).thenComparing(Candidate::id);
            case CHECKED -> Comparator.comparing(Candidate::checked, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(byName).thenComparing(Candidate::id);
        };
    }

    private static String shown(LocalizedText text, Language language) {
        return text == null ? "" : text.inOrSource(language);
    }

    /** The services of a directory among some ids; ids of other directories find nothing. */
    @Transactional
    public List<Service> services(UUID directoryId, Collection<UUID> ids) {
        List<UUID> wanted = List.copyOf(ids);
        List<Service> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += IDS_AT_ONCE) {
            found.addAll(Service.list("from Service s join fetch s.organization where s.directoryId = ?1 and s.id in ?2",
                    directoryId, wanted.subList(from, Math.min(wanted.size(), from + IDS_AT_ONCE))));
        }
        return found;
    }

    /** One page of the services a filter lets through, with what the columns show; numbers begin with 1. */
    @Transactional
    public Page page(UUID directoryId, ServiceFilter filter, int number, Language language) {
        List<UUID> all = ids(directoryId, filter, language);
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(number, 1, pages);
        List<UUID> ids = all.subList((page - 1) * PAGE, Math.min(all.size(), page * PAGE));
        return new Page(ServiceRow.of(directoryId, services(directoryId, ids), ids, entries.oldestVerification(directoryId)),
                all.size(), page, pages);
    }

    /** A page of rows, and how many rows and pages there are in all. */
    public record Page(List<ServiceRow> rows, int count, int number, int pages) {
    }
}
