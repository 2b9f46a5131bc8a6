package org.sala.web.team.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.editions.Edition;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.publishing.CannotBeMadeException;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.PrintOrder;
import org.sala.values.Language;
import org.sala.values.ReaderText;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Dates;
import org.sala.web.team.ObstacleWords;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** What can be chosen for a print, in the visitor's words. */
@ApplicationScoped
class PrintChoices {

    /** More is found by typing. */
    private static final int SHOWN = 50;

    private final Visit visit;
    private final CodeWords words;
    private final Speech speech;
    private final ObstacleWords obstacles;

    PrintChoices(Visit visit, CodeWords words, Speech speech, ObstacleWords obstacles) {
        this.visit = visit;
        this.words = words;
        this.speech = speech;
        this.obstacles = obstacles;
    }

    /** {@code more} counts the services that were found and not listed. */
    record Lists(List<Option> formats, List<Option> languages, List<Option> seconds, List<Option> earlier, List<Option> entries,
                 int more, boolean partnersOnly, int most) {
    }

    Lists lists(PrintForm form, EditionContent content) {
        List<UUID> picked = form.picked();
        List<Entry> found = content.entries().stream().filter(entry -> !picked.contains(entry.id()) && isFound(form, entry)).toList();
        List<Option> entries = Stream.concat(content.entries().stream().filter(entry -> picked.contains(entry.id())),
                found.stream().limit(SHOWN)).map(entry -> option(entry, content, picked)).toList();
        return new Lists(formats(form), languages(content, form.language, List.of()),
                languages(content, form.second, List.of(new Option("", speech.of(PrintsMessages.class).none(), false))), earlier(form), entries,
                Math.max(0, found.size() - SHOWN), form.wanted().audience() == org.sala.values.Audience.PARTNER, PrintOrder.MOST_ENTRIES);
    }

    private List<Option> formats(PrintForm form) {
        return Arrays.stream(PrintFormat.values()).filter(format -> !format.isOfPickedEntries() && !format.isOfChanges())
                .map(format -> new Option(format.written(), words.of("format", format.written()), format == form.wanted())).toList();
    }

    private List<Option> languages(EditionContent content, String chosen, List<Option> first) {
        return Stream.concat(first.stream(), content.masthead().languages().stream().map(language -> new Option(language.code(),
                language.nameIn(visit.getLanguage()), language.code().equals(chosen)))).toList();
    }

    private List<Option> earlier(PrintForm form) {
        return Edition.ofDirectory(visit.getDirectory().id).stream()
                .filter(edition -> edition.state == Edition.State.PUBLISHED || edition.state == Edition.State.SUPERSEDED)
                .map(edition -> new Option(String.valueOf(edition.number), speech.of(PrintsMessages.class).sinceEdition(edition.number,
                        Dates.inWords(edition.publishedAt, visit.getLanguage().locale())), edition.number == form.earlier())).toList();
    }

    private boolean isFound(PrintForm form, Entry entry) {
        String name = String.join(" ", entry.name().wordings().values()).toLowerCase(Locale.ROOT);
        return form.find == null || Arrays.stream(form.find.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(name::contains);
    }

    private Option option(Entry entry, EditionContent content, List<UUID> picked) {
        String organization = entry.organization() == null ? "" : text(entry.organization().name(), content);
        return new Option(entry.id().toString(), text(entry.name(), content) + (organization.isEmpty() ? "" : " · " + organization),
                picked.contains(entry.id()));
    }

    private String text(ReaderText text, EditionContent content) {
        return text.in(visit.getLanguage(), List.of(content.masthead().sourceLanguage(), Language.ENGLISH))
                .map(ReaderText.Wording::text).orElse("–");
    }

    /** What keeps it from being printed, by field. */
    Map<String, String> problems(PrintForm form, EditionContent content, PrintOrder order) {
        PrintsMessages texts = speech.of(PrintsMessages.class);
        long there = content.entries().stream().filter(entry -> order.entries().contains(entry.id())).count();
        if (form.isOfPickedEntries() && (there < 1 || there > PrintOrder.MOST_ENTRIES)) {
            return Map.of("entry", texts.chooseEntries(PrintOrder.MOST_ENTRIES));
        }
        if (form.isOfChanges() && order.earlier().isEmpty()) {
            return Map.of("since", texts.chooseSince());
        }
        if (form.isOfChanges() && !order.earlier().get().masthead().languages().containsAll(order.languages())) {
            return Map.of("language", texts.notInLanguage(form.earlier()));
        }
        return Map.of();
    }

    /** What kept it from being printed after all. */
    Map<String, String> refused(CannotBeMadeException refused) {
        return Map.of("language", obstacles.of(refused.obstacle()));
    }

    Map<String, String> busy() {
        return Map.of("language", speech.of(PrintsMessages.class).busy());
    }
}
