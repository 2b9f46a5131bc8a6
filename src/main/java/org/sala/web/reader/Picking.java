package org.sala.web.reader;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.PrintOrder;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/**
 * What somebody picks for a sheet: from what the open web may see, of which only what may be handed out can be printed.
 *
 * @param trouble why nothing is printed yet
 */
record Picking(String slug, Language language, Wish wish, EditionContent open, EditionContent paper, Trouble trouble) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    enum Trouble { NONE, NOTHING_CHOSEN, TOO_MANY, LEFT_OUT, NOT_THERE, BUSY, CANNOT }

    /** What stands in the address; null or empty where nothing does. */
    record Wish(String kind, String area, String second, List<String> entries) {
    }

    /** A service one can pick, as the reader knows it. */
    record Choice(UUID id, String name, String organization, boolean chosen) {
    }

    record Kind(String code, String name) {
    }

    record Tongue(String code, String name, boolean chosen) {
    }

    Picking(String slug, Language language, Wish wish, EditionContent open, EditionContent paper) {
        this(slug, language, wish, open, paper, Trouble.NONE);
    }

    Picking with(Trouble found) {
        return new Picking(slug, language, wish, open, paper, found);
    }

    /** What is wrong with what was picked. */
    @Override
    public Trouble trouble() {
        if (trouble != Trouble.NONE || wish.entries().isEmpty()) {
            return trouble;
        }
        if (!leftOut().isEmpty()) {
            return Trouble.LEFT_OUT;
        }
        if (picked().size() < wish.entries().stream().distinct().count()) {
            return Trouble.NOT_THERE;
        }
        return picked().size() > PrintOrder.MOST_ENTRIES ? Trouble.TOO_MANY : Trouble.NONE;
    }

    /** In the order they were picked. */
    private List<UUID> picked() {
        return wish.entries().stream().distinct().filter(id -> ID.matcher(id).matches()).map(UUID::fromString)
                .filter(id -> find(paper, id).isPresent()).toList();
    }

    private static Optional<Entry> find(EditionContent content, UUID id) {
        return content.entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The names of those that were picked and may not stand on paper. */
    public String leftOut() {
        return wish.entries().stream().distinct().filter(id -> ID.matcher(id).matches()).map(UUID::fromString)
                .filter(id -> find(paper, id).isEmpty()).flatMap(id -> find(open, id).stream())
                .map(entry -> text(entry.name())).collect(Collectors.joining(", "));
    }

    PrintOrder order() {
        PrintOrder order = PrintOrder.of(PrintFormat.SHEET, language).of(picked());
        return tongue().map(order::beside).orElse(order);
    }

    private Optional<Language> tongue() {
        return paper.masthead().languages().stream().filter(one -> one.code().equals(wish.second()) && !one.equals(language)).findFirst();
    }

    public int most() {
        return PrintOrder.MOST_ENTRIES;
    }

    public String action() {
        return "/d/" + slug + "/" + language + "/sheet";
    }

    public String start() {
        return "/d/" + slug + "/" + language + "/";
    }

    /** Whether it is known which services to show. */
    public boolean isListed() {
        return wish.kind() != null || wish.area() != null || !wish.entries().isEmpty();
    }

    public List<Kind> kinds() {
        return paper.kinds().stream().map(kind -> new Kind(kind.code(), text(kind.name()))).toList();
    }

    /** Those that can be printed: what was picked first, then the others of the list. */
    public List<Choice> choices() {
        List<UUID> picked = picked();
        return Stream.concat(picked.stream().flatMap(id -> find(paper, id).stream()), listed(paper)).distinct()
                .map(entry -> new Choice(entry.id(), text(entry.name()), entry.organization() == null ? ""
                        : text(entry.organization().name()), picked.contains(entry.id()))).toList();
    }

    /** Those of the list that only the web may show. */
    public List<String> notPrinted() {
        return listed(open).filter(entry -> find(paper, entry.id()).isEmpty()).map(entry -> text(entry.name())).toList();
    }

    private Stream<Entry> listed(EditionContent content) {
        return content.entries().stream().filter(entry -> wish.kind() != null && entry.kinds().contains(wish.kind())
                || wish.area() != null && (entry.areas().contains(wish.area())
                || entry.places().stream().anyMatch(place -> wish.area().equals(place.area()))));
    }

    public List<Tongue> tongues() {
        return paper.masthead().languages().stream().filter(one -> !one.equals(language))
                .map(one -> new Tongue(one.code(), one.ownName(), one.code().equals(wish.second()))).toList();
    }

    private String text(ReaderText text) {
        return text.in(language, List.of(open.masthead().sourceLanguage(), Language.ENGLISH)).map(ReaderText.Wording::text).orElse("–");
    }
}
