package org.sala.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sala.catalog.Listed;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceAtLocation;
import org.sala.testing.TestCall.Result;
import org.sala.workflow.Cycle;

/** The numbers readers may see and the calls that try them. A number that is written otherwise since has to be called again. */
@ApplicationScoped
public class TestCalls {

    private static final String NUMBERS = "from Phone f left join fetch f.service entry left join fetch entry.organization"
            + " left join fetch f.location place left join fetch place.organization left join fetch f.organization where "
            + PublishedNumbers.JPQL;
    private static final String ORDER = " order by f.hotline desc, f.number, f.id";

    /** Which of the numbers are asked for. */
    public enum Which {
        ALL(""),
        /** Without a passed call. */
        OPEN(" and not " + PublishedNumbers.PASSED),
        /** Called, and something was wrong. */
        WRONG(" and exists (select 1 from TestCall t where " + PublishedNumbers.LAST_CALL
                + " and t.result <> org.sala.testing.TestCall.Result.PASSED)");

        private final String jpql;

        Which(String jpql) {
            this.jpql = jpql;
        }

        private Object[] parameters(Cycle cycle) {
            return this == ALL ? new Object[] {cycle.directoryId()} : new Object[] {cycle.directoryId(), cycle.editionNumber()};
        }
    }

    /** How far the calls are: all numbers, and those whose last call ended with each result. */
    public record Count(long all, Map<Result, Long> results) {

        public long passed() {
            return results.getOrDefault(Result.PASSED, 0L);
        }

        public long open() {
            return all - passed();
        }

        public long wrongNumber() {
            return results.getOrDefault(Result.WRONG_NUMBER, 0L);
        }

        public long noAnswer() {
            return results.getOrDefault(Result.NO_ANSWER, 0L);
        }

        public long notUnderstood() {
            return results.getOrDefault(Result.NOT_UNDERSTOOD, 0L);
        }
    }

    /** What somebody found out by calling. */
    public record Answer(Result result, LocalDate calledOn, String note) {
    }

    @Transactional
    public Count count(Cycle cycle) {
        long all = Phone.count("from Phone f where " + PublishedNumbers.JPQL, cycle.directoryId());
        Map<Result, Long> results = new EnumMap<>(Result.class);
        TestCall.getEntityManager().createQuery("select t.result, count(t) from Phone f, TestCall t where "
                        + PublishedNumbers.JPQL + " and " + PublishedNumbers.LAST_CALL + " group by t.result", Object[].class)
                .setParameter(1, cycle.directoryId()).setParameter(2, cycle.editionNumber()).getResultList()
                .forEach(row -> results.put((Result) row[0], (Long) row[1]));
        return new Count(all, results);
    }

    @Transactional
    public long count(Cycle cycle, Which which) {
        return Phone.count("from Phone f where " + PublishedNumbers.JPQL + which.jpql, which.parameters(cycle));
    }

    /** Some of the numbers, hotlines first, then by number; {@code page} counts from 0. */
    @Transactional
    public List<NumberToCall> numbers(Cycle cycle, Which which, int page, int pageSize) {
        List<Phone> phones = Phone.<Phone>find(NUMBERS + which.jpql + ORDER, which.parameters(cycle))
                .page(Page.of(page, pageSize)).list();
        return withCalls(cycle, phones);
    }

    /** One of the numbers; empty when readers may not see it. */
    @Transactional
    public Optional<NumberToCall> number(Cycle cycle, UUID phoneId) {
        return withCalls(cycle, Phone.list(NUMBERS + " and f.id = ?2", cycle.directoryId(), phoneId)).stream().findFirst();
    }

    private static List<NumberToCall> withCalls(Cycle cycle, List<Phone> phones) {
        Map<UUID, TestCall> last = lastCalls(cycle, phones);
        Map<UUID, List<Service>> atPlaces = servicesAt(phones);
        return phones.stream().map(phone -> new NumberToCall(phone, entries(phone, atPlaces), last.get(phone.id))).toList();
    }

    private static Map<UUID, TestCall> lastCalls(Cycle cycle, List<Phone> phones) {
        List<UUID> ids = phones.stream().map(phone -> phone.id).toList();
        return ids.isEmpty() ? Map.of() : TestCall.<TestCall>list(
                        "editionNumber = ?1 and phoneId in ?2 order by calledOn, id", cycle.editionNumber(), ids)
                .stream().collect(toMap(call -> call.phoneId, call -> call, (earlier, later) -> later));
    }

    private static Map<UUID, List<Service>> servicesAt(List<Phone> phones) {
        List<UUID> places = phones.stream().filter(phone -> phone.location != null).map(phone -> phone.location.id).toList();
        return places.isEmpty() ? Map.of() : ServiceAtLocation.<ServiceAtLocation>list(
                        "from ServiceAtLocation p join fetch p.service s where p.location.id in ?1 and " + Listed.SERVICES, places)
                .stream().collect(groupingBy(row -> row.location.id, mapping(row -> row.service, toList())));
    }

    private static List<Service> entries(Phone phone, Map<UUID, List<Service>> atPlaces) {
        if (phone.service != null) {
            return List.of(phone.service);
        }
        return phone.location == null ? List.of() : atPlaces.getOrDefault(phone.location.id, List.of());
    }

    /** Writes down one answer for each of some numbers; what is not for readers is passed over. Returns how many. */
    @Transactional
    public int record(Cycle cycle, Collection<UUID> phoneIds, Answer answer, UUID personId) {
        Set<UUID> asked = new HashSet<>(phoneIds);
        List<Phone> phones = asked.isEmpty() ? List.of() : Phone.list("from Phone f where " + PublishedNumbers.JPQL
                + " and f.id in ?2", cycle.directoryId(), asked);
        return record(cycle, phones, answer, personId);
    }

    /** Writes down one answer for all numbers that match at this moment. */
    @Transactional
    public int recordAll(Cycle cycle, Which which, Answer answer, UUID personId) {
        return record(cycle, Phone.list("from Phone f where " + PublishedNumbers.JPQL + which.jpql, which.parameters(cycle)),
                answer, personId);
    }

    private static int record(Cycle cycle, List<Phone> phones, Answer answer, UUID personId) {
        for (Phone phone : phones) {
            TestCall call = new TestCall(cycle.directoryId(), cycle.editionNumber(), phone.id, phone.number,
                    answer.calledOn(), personId, answer.result());
            call.note = answer.note();
            call.persist();
        }
        return phones.size();
    }
}
