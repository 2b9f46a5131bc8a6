package org.sala.publishing.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.publishing.site.SearchPage.Choice;

/** What there is to choose on the search page: only what leads to something. */
record Choices(EditionContent content, Shelves shelves, Reading reading, FindingMessages words) {

    private static final String INDENT = "\u00a0\u00a0\u00a0";

    List<Choice> kinds(String chosen) {
        return with(words.anyKind(), chosen, shelves.kindsInUse().stream()
                .map(kind -> choice(kind.code(), reading.words(kind.name()), 0, chosen)));
    }

    /** Each area below the one it lies in. */
    List<Choice> areas(String chosen) {
        return with(words.anyPlace(), chosen, shelves.areasInUse().stream()
                .map(area -> choice(area.code(), reading.words(area.name()), depth(area), chosen)));
    }

    private int depth(Area area) {
        int depth = 0;
        for (Area at = area; at != null && at.parent() != null && depth < 5; depth++) {
            at = shelves.areas().get(at.parent());
        }
        return depth;
    }

    List<Choice> who(String chosen) {
        return with(words.anybody(), chosen, Stream.of(new Choice("woman", words.woman(), chosen.equals("woman")),
                new Choice("man", words.man(), chosen.equals("man")), new Choice("other", words.other(), chosen.equals("other")),
                new Choice("child", words.child(), chosen.equals("child"))));
    }

    List<Choice> languages(String chosen) {
        return with(words.anyLanguage(), chosen, content.entries().stream().flatMap(entry -> entry.languages().stream()).distinct()
                .map(code -> new Choice(code, reading.languageName(code), code.equals(chosen)))
                .sorted(Comparator.comparing(Choice::name)));
    }

    private static Choice choice(String code, Words name, int depth, String chosen) {
        return new Choice(code, INDENT.repeat(depth) + (name == null ? code : name.text()), code.equals(chosen));
    }

    private static List<Choice> with(String any, String chosen, Stream<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", any, chosen.isEmpty())));
        others.forEach(all::add);
        return all;
    }
}
