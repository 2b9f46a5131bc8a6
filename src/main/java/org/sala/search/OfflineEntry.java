package org.sala.search;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.Place;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.values.OpeningHours;

/**
 * An entry in the index for browsers, its members short because there are many. What is not told is not there.
 *
 * @param i id
 * @param n name
 * @param o number of its organization
 * @param k numbers of its kinds of help, the first one first
 * @param a numbers of the areas its places lie in
 * @param s numbers of the areas it serves
 * @param l numbers of the languages spoken there
 * @param q digits of its phone numbers
 * @param p first number to call, as it is written
 * @param t the same as it is dialed
 * @param h hours in figures ({@link OpeningHours#figures()}), of itself and its places
 * @param w who it is for: sexes ({@code female}), with {@code <n} and {@code >n} for the oldest and the youngest age in years
 * @param g decimal degrees (WGS 84) of its places, latitude and longitude in turn
 * @param f {@code f} free of charge, {@code d} no documents needed, {@code t} for trafficked people first of all
 */
record OfflineEntry(UUID i, String n, Integer o, List<Integer> k, List<Integer> a, List<Integer> s, List<Integer> l,
                    List<String> q, String p, String t, String h, String w, List<Double> g, String f) {

    static OfflineEntry of(Entry entry, OfflineNames names) {
        Phone first = entry.allPhones().stream().filter(phone -> phone.dial() != null).findFirst().orElse(null);
        return new OfflineEntry(entry.id(), Objects.toString(names.text(entry.name()), ""), names.organization(entry.organization()),
                numbers(entry.kinds().stream().map(names::kind)), numbers(entry.places().stream().map(Place::area).map(names::area)),
                numbers(entry.areas().stream().map(names::area)), numbers(entry.languages().stream().map(names::language)),
                digits(entry), first == null ? null : first.number(), first == null ? null : first.dial(), hours(entry),
                who(entry.whoFor()), degrees(entry), marks(entry));
    }

    private static List<Integer> numbers(Stream<Integer> numbers) {
        List<Integer> found = numbers.filter(Objects::nonNull).distinct().toList();
        return found.isEmpty() ? null : found;
    }

    private static List<String> digits(Entry entry) {
        List<String> digits = OfflineIndex.sorted(entry.allPhones().stream().flatMap(phone -> Stream.of(phone.number(), phone.dial()))
                .filter(Objects::nonNull).map(PhoneDigits::of).filter(number -> !number.isEmpty()));
        return digits.isEmpty() ? null : digits;
    }

    private static String hours(Entry entry) {
        return orNull(Stream.concat(Stream.of(entry.hours()), entry.places().stream().map(Place::hours)).filter(Objects::nonNull)
                .filter(OpeningHours::isKnown).map(OpeningHours::figures).distinct().collect(Collectors.joining(";")));
    }

    private static String who(WhoFor who) {
        return who == null ? null : orNull(Stream.of(who.sexes().stream().map(sex -> sex.toLowerCase(java.util.Locale.ROOT)).sorted(),
                        Stream.ofNullable(who.maximumAge()).map(age -> "<" + age), Stream.ofNullable(who.minimumAge()).map(age -> ">" + age))
                .flatMap(parts -> parts).collect(Collectors.joining(" ")));
    }

    private static List<Double> degrees(Entry entry) {
        List<Double> degrees = entry.places().stream().filter(place -> place.latitude() != null && place.longitude() != null)
                .flatMap(place -> Stream.of(place.latitude(), place.longitude())).toList();
        return degrees.isEmpty() ? null : degrees;
    }

    private static String marks(Entry entry) {
        HowToGet how = entry.howToGet();
        return orNull((how != null && Boolean.TRUE.equals(how.free()) ? "f" : "") + (EntryFilter.needsNoPapers(how) ? "d" : "")
                + (entry.traffickingSpecific() ? "t" : ""));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
