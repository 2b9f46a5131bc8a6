package org.sala.editions;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.WhoFor;

/** The numbers that anybody in need may call, those that help most first; the same on paper and on the web. */
public final class Hotlines {

    private static final Comparator<Hotline> HELPS_MOST = Comparator.<Hotline, Boolean>comparing(one -> isForSomeOnly(one.entry().whoFor()))
            .thenComparing(one -> !one.entry().traffickingSpecific())
            .thenComparing(one -> !one.phone().roundTheClock())
            .thenComparing(one -> !one.phone().tollFree());

    private Hotlines() {
    }

    /** A number and the service that answers it. */
    public record Hotline(Entry entry, Phone phone) {
    }

    /** Each number once: of services for everybody, made for trafficked people, at any hour and free first. */
    public static List<Hotline> of(List<Entry> entries) {
        return of(entries, Phone::hotline);
    }

    /** The same of other numbers, where there is no hotline. */
    public static List<Hotline> of(List<Entry> entries, Predicate<Phone> which) {
        Set<String> numbers = new HashSet<>();
        return entries.stream().flatMap(entry -> entry.allPhones().stream().filter(which).map(phone -> new Hotline(entry, phone)))
                .sorted(HELPS_MOST).filter(one -> numbers.add(same(one.phone()))).toList();
    }

    /** One number is often written in two ways. */
    private static String same(Phone phone) {
        return phone.dial() == null ? phone.number() : phone.dial() + "#" + phone.extension();
    }

    private static boolean isForSomeOnly(WhoFor who) {
        return who != null && (who.minimumAge() != null || who.maximumAge() != null || !who.sexes().isEmpty() || !who.nationalities().isEmpty());
    }
}
