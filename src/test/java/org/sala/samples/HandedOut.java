package org.sala.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.EditionContent.Phone;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** An edition that was handed out, and the next: the third service has another number, the fourth is gone, one is new. */
public final class HandedOut {

    public static final String GONE_NUMBER = "555 0103";
    private static final int CHANGED = 2;
    private static final int GONE = 3;

    private HandedOut() {
    }

    public static EditionContent before() {
        return SampleContent.threeDistricts();
    }

    public static EditionContent corrected() {
        EditionContent before = before();
        List<Entry> entries = new ArrayList<>(before.entries());
        entries.set(CHANGED, withPhone(entries.get(CHANGED)));
        entries.remove(GONE);
        entries.add(SampleContent.bare("A new place to learn", "Sewing and cooking, three months."));
        return new EditionContent(next(before.masthead()), before.kinds(), before.areas(), before.chapters(), entries);
    }

    private static Masthead next(Masthead before) {
        return new Masthead(UUID.nameUUIDFromBytes(new byte[] {4}), before.slug(), before.name(), before.areaName(), before.publisher(),
                before.number() + 1, before.published().plusMonths(6), before.validUntil().plusMonths(6), before.audience(),
                before.sourceLanguage(), before.languages(), before.timeZone(), before.draft(), before.appearance());
    }

    private static Entry withPhone(Entry e) {
        return copy(e, List.of(new Phone("555 0199", "5550199", null, ReaderText.NONE, Set.of(), false, false, false)), e.alert());
    }

    /** The same with a note on the third service, with another wording for readers of Khmer. */
    public static EditionContent withNote(EditionContent content, String khmer) {
        List<Entry> entries = new ArrayList<>(content.entries());
        Entry plain = entries.get(CHANGED);
        entries.set(CHANGED, copy(plain, plain.phones(), new ReaderText(Map.of(Language.ENGLISH, "Call before you come.",
                new Language("km"), khmer))));
        return SampleContent.with(content, entries);
    }

    /** The same service, answering at a hotline and nowhere else. */
    public static Entry calledAt(Entry e, String hotline) {
        return copy(e, List.of(new Phone(hotline, hotline.replace(" ", ""), null, ReaderText.NONE, Set.of(), true, false, true)), e.alert());
    }

    private static Entry copy(Entry e, List<Phone> phones, ReaderText alert) {
        return new Entry(e.id(), e.name(), e.alternateName(), e.description(), e.organization(), e.kinds(), e.traffickingSpecific(),
                e.phases(), e.whoFor(), e.howToGet(), phones, e.hours(), e.hoursNote(), e.places(), e.areas(), e.languages(),
                e.interpretation(), e.email(), e.website(), alert, e.lastChecked(), e.referral());
    }
}
