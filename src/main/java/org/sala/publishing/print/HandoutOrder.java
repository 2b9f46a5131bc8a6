package org.sala.publishing.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Appearance;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.EditionContent.Phone;
import org.sala.editions.Hotlines;
import org.sala.editions.Hotlines.Hotline;
import org.sala.publishing.print.Handout.Number;
import org.sala.values.InkColor;

/** Picks from an edition what all small prints say. */
final class HandoutOrder {

    private static final int MOST_NUMBERS = 12;
    private static final String PICTOGRAM_OF_LAST_RESORT = "users";

    private final EditionContent content;
    private final PrintOrder order;
    private final Speech speech;

    HandoutOrder(EditionContent content, PrintOrder order) {
        this.content = content;
        this.order = order;
        this.speech = new Speech(order, content.masthead());
    }

    Speech speech() {
        return speech;
    }

    Handout handout() {
        Masthead masthead = content.masthead();
        return handout(speech.name(masthead.name(), masthead.slug()), masthead.appearance().webAddress(), numbers(true));
    }

    /** Nothing on it tells what it is for: no name but the discreet one, nobody who answers, no address. */
    Handout discreetHandout() {
        return handout(discreetName(), null, numbers(false));
    }

    private Wordings discreetName() {
        Appearance appearance = content.masthead().appearance();
        return appearance.discreetName().isEmpty() ? speech.say(HandoutMessages::usefulNumbers) : speech.text(appearance.discreetName());
    }

    private Handout handout(Wordings name, String web, List<Number> numbers) {
        Masthead masthead = content.masthead();
        return new Handout(order.language(), Handout.look(order), name, numbers, speech.edition(masthead), speech.foot(masthead),
                EditionCode.of(masthead.editionId()).written(),
                web == null ? null : web.replaceFirst("^https?://", ""), masthead.draft() ? speech.say(HandoutMessages::draft) : null,
                InkColor.readable(masthead.appearance().spotColor()).map(InkColor::written).orElse(null));
    }

    /** The kinds of help that some entry gives. */
    List<KindOfHelp> kinds() {
        return content.kinds().stream().filter(kind -> entries().stream().anyMatch(entry -> entry.kinds().contains(kind.code()))).toList();
    }

    static String pictogram(KindOfHelp kind) {
        return Pictograms.exists(kind.pictogram()) ? kind.pictogram() : PICTOGRAM_OF_LAST_RESORT;
    }

    /** Entries that were picked, or all. */
    List<Entry> entries() {
        return content.entries().stream().filter(entry -> order.entries().isEmpty() || order.entries().contains(entry.id())).toList();
    }

    /** Hotlines; where there is none, numbers of services. */
    private List<Number> numbers(boolean told) {
        List<Hotline> hotlines = Hotlines.of(entries());
        return (hotlines.isEmpty() ? Hotlines.of(entries(), phone -> true) : hotlines).stream().limit(MOST_NUMBERS)
                .map(one -> number(one.phone(), told ? name(one.entry()) : null)).toList();
    }

    Number number(Phone phone, Wordings who) {
        return new Number(phone.number(), phone.extension(), who, phone.tollFree() || phone.roundTheClock()
                ? speech.say(messages -> more(phone, messages)) : null);
    }

    private static String more(Phone phone, HandoutMessages messages) {
        return Stream.of(phone.tollFree() ? messages.free() : "", phone.roundTheClock() ? messages.dayAndNight() : "")
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(" · "));
    }

    Wordings name(Entry entry) {
        return speech.name(entry.name(), "–");
    }
}
