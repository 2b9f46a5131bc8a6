package org.sala.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.sala.history.History;
import org.sala.values.Ids;

/** The weekly hours of a service, a place, or a service at a place, written as a whole week. */
@ApplicationScoped
public class Schedules {

    private final History history;

    Schedules(History history) {
        this.history = history;
    }

    static List<Schedule> rows(Service service) {
        return Schedule.list("service = ?1 order by id", service);
    }

    static List<Schedule> rows(ServiceAtLocation pair) {
        List<Schedule> own = Schedule.list("serviceAtLocation = ?1 order by id", pair);
        return own.isEmpty() ? Schedule.list("location = ?1 order by id", pair.location) : own;
    }

    public static WeeklyHours of(Service service) {
        return WeeklyHours.of(rows(service));
    }

    /** The hours readers are shown at a place: those of the service there, else those of the place. */
    public static WeeklyHours of(ServiceAtLocation pair) {
        return WeeklyHours.of(rows(pair));
    }

    @Transactional
    public void write(Service service, WeeklyHours hours, Writing by) {
        write(service, rows(service), row -> row.service = service, hours, by);
    }

    /** Writes hours where they stood: with the service at the place if it had its own, else with the place. */
    @Transactional
    public void write(ServiceAtLocation pair, WeeklyHours hours, Writing by) {
        List<Schedule> before = rows(pair);
        boolean own = before.stream().anyMatch(row -> row.serviceAtLocation != null);
        write(pair, before, own ? row -> row.serviceAtLocation = pair : row -> row.location = pair.location, hours, by);
    }

    private void write(CatalogRecord owner, List<Schedule> before, Consumer<Schedule> belong, WeeklyHours hours, Writing by) {
        if (WeeklyHours.of(before).equals(hours)) {
            return;
        }
        before.forEach(row -> remove(row, by));
        for (WeeklyHours.Row row : hours.rows()) {
            Schedule schedule = new Schedule(Ids.next(), owner.directoryId);
            belong.accept(schedule);
            schedule.byday = row.byday();
            schedule.opensAt = row.opens();
            schedule.closesAt = row.closes();
            schedule.persist();
            history.made(by.person(), schedule);
        }
    }

    void remove(Schedule row, Writing by) {
        history.removed(by.person(), row);
        row.delete();
    }
}
