package org.sala.mapping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sala.catalog.Listed;
import org.sala.catalog.Service;
import org.sala.catalog.Verification;

/**
 * How long ago the listed services were last checked with their providers.
 *
 * @param median   days since the last check of the service in the middle; null when none was ever checked
 * @param interval days after which a check is too old
 * @param never    how many services were never checked
 */
public record Freshness(Long median, int interval, long never, List<Span> spans) {

    private static final int[] ENDS = {30, 60, 90, 180, 365};

    /** How many services were last checked from {@code from} to {@code to} days ago; {@code to} is null for the last span. */
    public record Span(int from, Integer to, long count, boolean late) {
    }

    public boolean isEmpty() {
        return never == 0 && median == null;
    }

    /** How long the bar of a span is, in percent of the longest. */
    public long percent(Span span) {
        return 100 * span.count() / Math.max(1, spans.stream().mapToLong(Span::count).max().orElse(1));
    }

    /** Looks in two queries, however many services there are. */
    public static Freshness of(UUID directoryId, LocalDate today, int interval) {
        String listed = "s.directoryId = ?1 and " + Listed.SERVICES;
        List<Long> ages = Verification.getEntityManager().createQuery("select max(v.askedOn) from Verification v join v.service s"
                        + " where v.result <> org.sala.catalog.Verification.Result.UNREACHABLE and " + listed + " group by s.id",
                LocalDate.class).setParameter(1, directoryId).getResultStream()
                .map(askedOn -> Math.max(0, ChronoUnit.DAYS.between(askedOn, today))).sorted().toList();
        long all = Service.count("from Service s where " + listed, directoryId);
        return new Freshness(ages.isEmpty() ? null : ages.get(ages.size() / 2), interval, all - ages.size(), spans(ages, interval));
    }

    private static List<Span> spans(List<Long> ages, int interval) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int end : ENDS) {
            spans.add(span(ages, from, end, interval));
            from = end + 1;
        }
        spans.add(span(ages, from, null, interval));
        return spans;
    }

    private static Span span(List<Long> ages, int from, Integer to, int interval) {
        long count = ages.stream().filter(age -> age >= from && (to == null || age <= to)).count();
        return new Span(from, to, count, from > interval);
    }
}
