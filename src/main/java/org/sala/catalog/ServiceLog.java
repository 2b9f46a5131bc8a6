package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sala.history.History;
import org.sala.values.Ids;

/**
 * Writes what somebody found out or decided about services, one or thousands at once: that they were verified, what
 * their providers answered, that they must not reach readers. Each method returns how many services it touched, and
 * leaves out those of which it was true already.
 */
@ApplicationScoped
public class ServiceLog {

    private final History history;
    private final Clock clock;

    ServiceLog(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** A check with the provider, as it is written down for each service. */
    public record Check(LocalDate on, Verification.Means means, Verification.Result result, String note) {
    }

    /** What a provider answered; {@code by} is an office or role, never a name. */
    public record Reply(Consent.Answer answer, LocalDate on, String by, Verification.Means means) {
    }

    @Transactional
    public int verified(Collection<Service> services, Check check, UUID person) {
        for (Service service : services) {
            Verification made = new Verification(Ids.next(), service, check.on(), check.means(), check.result(), person);
            made.note = Writing.blankToNull(check.note());
            keep(service, made, person);
        }
        return services.size();
    }

    @Transactional
    public int answered(Collection<Service> services, Reply reply, UUID person) {
        Consent.supersede(services);
        for (Service service : services) {
            keep(service, Consent.latest(service, reply, person), person);
        }
        return services.size();
    }

    @Transactional
    public int excluded(Collection<Service> services, Exclusion.Reason reason, LocalDate since, String note, UUID person) {
        Set<UUID> already = new HashSet<>();
        open(services).stream().filter(exclusion -> exclusion.reason == reason).forEach(x -> already.add(x.service.id));
        List<Service> touched = services.stream().filter(service -> !already.contains(service.id)).toList();
        for (Service service : touched) {
            Exclusion made = new Exclusion(Ids.next(), service, reason, since, person);
            made.note = Writing.blankToNull(note);
            keep(service, made, person);
        }
        return touched.size();
    }

    /** Lifts every exclusion that is still open. Somebody else's approval stands between this and the readers. */
    @Transactional
    public int lifted(Collection<Service> services, LocalDate on, UUID person) {
        Set<UUID> touched = new HashSet<>();
        for (Exclusion exclusion : open(services)) {
            history.changing(person, exclusion, () -> exclusion.liftedOn = on);
            exclusion.service.lastModified = clock.instant();
            touched.add(exclusion.service.id);
        }
        return touched.size();
    }

    /** The exclusions of these services that count now. */
    public static List<Exclusion> open(Collection<Service> services) {
        return services.isEmpty() ? List.of()
                : Exclusion.list("from Exclusion x join fetch x.service where x.service in ?1 and x.liftedOn is null", services);
    }

    @Transactional
    public int helpWith(Collection<Service> services, TaxonomyTerm kind, UUID person) {
        Set<UUID> already = Set.copyOf(Service.getEntityManager().createQuery("select a.linkId from Attribute a where a.linkId in ?1"
                + " and a.taxonomyTerm = ?2", UUID.class).setParameter(1, ids(services)).setParameter(2, kind).getResultList());
        List<Service> touched = services.stream().filter(service -> !already.contains(service.id)).toList();
        touched.forEach(service -> keep(service, Attribute.kindOfHelp(service, kind), person));
        return touched.size();
    }

    @Transactional
    public int serveArea(Collection<Service> services, String areaCode, UUID person) {
        Set<UUID> already = Set.copyOf(Service.getEntityManager().createQuery("select a.service.id from ServiceArea a"
                + " where a.service.id in ?1 and a.areaCode = ?2", UUID.class)
                .setParameter(1, ids(services)).setParameter(2, areaCode).getResultList());
        List<Service> touched = services.stream().filter(service -> !already.contains(service.id)).toList();
        touched.forEach(service -> keep(service, new ServiceArea(Ids.next(), service, areaCode), person));
        return touched.size();
    }

    private static List<UUID> ids(Collection<Service> services) {
        return services.stream().map(service -> service.id).toList();
    }

    private void keep(Service service, CatalogRecord made, UUID person) {
        made.persist();
        history.made(person, made);
        service.lastModified = clock.instant();
    }
}
