package org.sala.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.EditionContent.WhoFor;
import org.sala.samples.SampleContent;
import org.sala.values.ReaderText;

@Tag("plain")
class HotlinesTest {

    private static final WhoFor CHILDREN = new WhoFor(ReaderText.NONE, Set.of(), null, 17, Set.of(), Set.of(), null, null);
    private static final WhoFor TRAFFICKED = new WhoFor(ReaderText.NONE, Set.of(), null, null, Set.of(), Set.of("labour"), null, null);

    @Test
    void theNumberThatHelpsMostComesFirst() {
        assertThat(names(answering("children", true, CHILDREN, phone("1", true, true)), answering("by day", false, null, phone("2", false, true)),
                answering("day and night", false, null, phone("3", true, false)), answering("trafficked people", true, TRAFFICKED, phone("4", false, false))))
                .containsExactly("trafficked people", "day and night", "by day", "children");
    }

    @Test
    void aNumberThatSeveralServicesShareStandsOnceHoweverItIsWritten() {
        Phone other = new Phone("(800) 53 52", "+8005352", null, ReaderText.NONE, Set.of(), true, true, true);
        assertThat(names(answering("first", false, null, new Phone("800-5352", "+8005352", null, ReaderText.NONE, Set.of(), true, true, true)),
                answering("second", false, null, other))).containsExactly("first");
    }

    @Test
    void numbersOfOfficesAreNotAmongThem() {
        assertThat(names(answering("office", true, null, new Phone("5", "5", null, ReaderText.NONE, Set.of(), false, true, true)))).isEmpty();
    }

    private static List<String> names(Entry... entries) {
        return Hotlines.of(List.of(entries)).stream().map(one -> one.entry().name().wordings().values().iterator().next()).toList();
    }

    private static Phone phone(String number, boolean roundTheClock, boolean tollFree) {
        return new Phone(number, number, null, ReaderText.NONE, Set.of(), true, tollFree, roundTheClock);
    }

    private static Entry answering(String name, boolean traffickingSpecific, WhoFor whoFor, Phone phone) {
        Entry bare = SampleContent.bare(name, name);
        return new Entry(bare.id(), bare.name(), bare.alternateName(), bare.description(), bare.organization(), bare.kinds(),
                traffickingSpecific, bare.phases(), whoFor, bare.howToGet(), List.of(phone), bare.hours(), bare.hoursNote(),
                bare.places(), bare.areas(), bare.languages(), bare.interpretation(), bare.email(), bare.website(), bare.alert(),
                bare.lastChecked(), bare.referral());
    }
}
