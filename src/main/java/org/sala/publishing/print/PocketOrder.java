package org.sala.publishing.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Chapter;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Place;
import org.sala.publishing.print.Pocket.Kind;
import org.sala.publishing.print.Pocket.Near;
import org.sala.publishing.print.Pocket.PocketTexts;
import org.sala.publishing.print.Pocket.ShortChapter;

/** Picks what a pocket book says: of each kind of help a few services, from as many parts of the area as there are. */
final class PocketOrder {

    private static final int MOST_SERVICES = 3;
    private static final int MOST_NUMBERS = 2;
    private static final int MOST_LINES = 5;
    private static final String EVERYWHERE = "";

    private final EditionContent content;
    private final HandoutOrder picked;
    private final Speech speech;

    PocketOrder(EditionContent content, PrintOrder order) {
        this.content = content;
        this.picked = new HandoutOrder(content, order);
        this.speech = picked.speech();
    }

    Pocket pocket() {
        boolean discreet = !content.masthead().appearance().discreetName().isEmpty();
        return new Pocket(picked.handout(), discreet ? picked.discreetHandout() : picked.handout(), discreet,
                discreet ? null : speech.text(content.masthead().areaName()), speech.text(content.masthead().publisher()),
                kinds(), chapters(), texts());
    }

    private List<Kind> kinds() {
        return picked.kinds().stream().map(this::kind).toList();
    }

    private Kind kind(KindOfHelp kind) {
        List<Entry> helping = picked.entries().stream().filter(entry -> entry.kinds().contains(kind.code()))
                .sorted(Comparator.<Entry, Boolean>comparing(entry -> entry.allPhones().isEmpty())
                        .thenComparing(entry -> !entry.kinds().getFirst().equals(kind.code()))
                        .thenComparing(entry -> !entry.traffickingSpecific())).toList();
        return new Kind(speech.name(kind.name(), kind.code()), HandoutOrder.pictogram(kind),
                spread(helping).stream().map(this::near).toList());
    }

    /** One of each part of the area before a second of any, since nobody knows where the book will be read. */
    private List<Entry> spread(List<Entry> entries) {
        Map<String, List<Entry>> byArea = new LinkedHashMap<>();
        byArea.put(EVERYWHERE, new ArrayList<>());
        content.areas().forEach(area -> byArea.put(area.code(), new ArrayList<>()));
        entries.forEach(entry -> byArea.get(area(entry)).add(entry));
        List<Entry> spread = new ArrayList<>();
        for (int round = 0; round < MOST_SERVICES; round++) {
            int turn = round;
            byArea.values().stream().filter(here -> here.size() > turn).forEach(here -> spread.add(here.get(turn)));
        }
        return spread.stream().limit(MOST_SERVICES).toList();
    }

    /** Where one would go, else the only area that is served, else everywhere. */
    private String area(Entry entry) {
        List<String> known = Stream.concat(entry.places().stream().map(Place::area), entry.areas().stream())
                .filter(code -> content.areas().stream().anyMatch(area -> area.code().equals(code))).distinct().toList();
        return known.size() == 1 || !entry.places().isEmpty() && !known.isEmpty() ? known.getFirst() : EVERYWHERE;
    }

    private Near near(Entry entry) {
        Wordings area = content.areas().stream().filter(one -> one.code().equals(area(entry))).findFirst()
                .map(Area::name).map(speech::text).orElse(null);
        Wordings address = entry.allPhones().isEmpty() ? entry.places().stream().map(place -> speech.text(place.address()))
                .filter(Objects::nonNull).findFirst().orElse(null) : null;
        return new Near(picked.name(entry), area, speech.text(entry.alert()), entry.allPhones().stream().limit(MOST_NUMBERS)
                .map(phone -> picked.number(phone, null)).toList(), address);
    }

    /** The chapters before the entries come first, as what is in front matters most. */
    private List<ShortChapter> chapters() {
        return content.chapters().stream().sorted(Comparator.comparing(Chapter::position))
                .flatMap(chapter -> speech.texts(chapter.title()).stream().map(title -> shortened(title, chapter)))
                .filter(chapter -> !chapter.lines().isEmpty()).toList();
    }

    private ShortChapter shortened(Passage title, Chapter chapter) {
        return new ShortChapter(title, speech.texts(chapter.body()).stream().filter(body -> body.language().equals(title.language()))
                .flatMap(body -> body.blocks().stream()).filter(block -> !block.isHeading())
                .flatMap(block -> block.isList() ? block.lines().stream() : Stream.of(String.join(" ", block.lines())))
                .limit(MOST_LINES).toList());
    }

    private PocketTexts texts() {
        String web = content.masthead().appearance().webAddress();
        Wordings where = web == null ? speech.say(HandoutMessages::stillRightAsk)
                : speech.say(messages -> messages.stillRightAt(web.replaceFirst("^https?://", "") + "check"));
        return new PocketTexts(speech.say(HandoutMessages::callForHelp), speech.say(HandoutMessages::callHelp),
                speech.say(HandoutMessages::whoCanHelp), speech.say(HandoutMessages::more), speech.say(HandoutMessages::stayingSafe),
                Stream.<java.util.function.Function<HandoutMessages, String>>of(HandoutMessages::safeDanger, HandoutMessages::safePhone,
                        HandoutMessages::safePaper, HandoutMessages::safeName).map(speech::say).toList(),
                speech.say(HandoutMessages::stillRight), List.of(speech.say(HandoutMessages::stillRightHelp), where));
    }
}
