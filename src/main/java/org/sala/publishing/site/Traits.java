package org.sala.publishing.site;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.HowToGet;
import org.sala.editions.EditionContent.WhoFor;

/** What is known of a service in codes, for the script that narrows a list. Empty where it is for everybody or unknown. */
record Traits(Entry entry, Set<String> reach) {

    private static final int ADULT = 18;

    public UUID id() {
        return entry.id();
    }

    /** Everything a reader can be looking for: {@code female}, {@code male}, {@code other}, {@code child}. */
    public String people() {
        WhoFor who = entry.whoFor();
        Stream<String> sexes = who == null || who.sexes().isEmpty() ? Stream.of("female", "male", "other") : who.sexes().stream().sorted();
        boolean children = who == null || who.minimumAge() == null || who.minimumAge() < ADULT;
        return Stream.concat(sexes, children ? Stream.of("child") : Stream.empty()).collect(Collectors.joining(" "));
    }

    public String languages() {
        return String.join(" ", entry.languages());
    }

    public String kinds() {
        return String.join(" ", entry.kinds());
    }

    /** The areas where one gets this help. */
    public String areas() {
        return String.join(" ", reach);
    }

    /** What speaks for it whoever asks: {@code free}, {@code papers} when none are needed. */
    public String eases() {
        HowToGet how = entry.howToGet();
        return how == null ? "" : Stream.of(Boolean.TRUE.equals(how.free()) ? "free" : "",
                Boolean.FALSE.equals(how.identityDocumentRequired()) && how.documents().isEmpty() ? "papers" : "")
                .filter(ease -> !ease.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The languages spoken in any of some services, sorted by code. */
    static List<String> languages(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.languages().stream()).distinct().sorted().toList();
    }
}
