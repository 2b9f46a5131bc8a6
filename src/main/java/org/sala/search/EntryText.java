package org.sala.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Place;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The texts an entry of one edition is found by, each with its field: its own and those of its kinds and areas. */
public final class EntryText {

    /** A text in one language and the field it belongs to. */
    public record FieldText(Field field, Language language, String text) {
    }

    private final Map<String, KindOfHelp> kinds;
    private final Map<String, Area> areas;
    private final List<Language> languages;

    public EntryText(EditionContent content) {
        this.kinds = content.kinds().stream().collect(Collectors.toMap(KindOfHelp::code, Function.identity(), (one, same) -> one));
        this.areas = content.areas().stream().collect(Collectors.toMap(Area::code, Function.identity(), (one, same) -> one));
        this.languages = content.masthead().languages();
    }

    /** Everything in every language; phone numbers are not among it. */
    public List<FieldText> of(Entry entry) {
        List<FieldText> texts = new ArrayList<>();
        add(texts, Field.NAME, entry.name(), entry.alternateName());
        for (int place = 0; place < entry.kinds().size(); place++) {
            KindOfHelp kind = kinds.get(entry.kinds().get(place));
            if (kind != null) {
                add(texts, place == 0 ? Field.KIND : Field.KIND_ALSO, kind.name(), kind.synonyms());
            }
        }
        if (entry.organization() != null) {
            add(texts, Field.ORGANIZATION, entry.organization().name());
        }
        around(entry).forEach(area -> add(texts, Field.PLACE, areas.get(area).name()));
        entry.places().forEach(place -> place(texts, place));
        spoken(entry, texts);
        if (entry.whoFor() != null) {
            add(texts, Field.WHO_FOR, entry.whoFor().text());
        }
        if (entry.howToGet() != null) {
            add(texts, Field.DESCRIPTION, entry.howToGet().steps());
        }
        add(texts, Field.DESCRIPTION, entry.description(), entry.interpretation());
        return texts;
    }

    private static void place(List<FieldText> texts, Place place) {
        add(texts, Field.PLACE, place.name(), place.address());
        add(texts, Field.DESCRIPTION, place.directions(), place.transportation());
    }

    /** The names of the languages spoken there, in each language of the directory. */
    private void spoken(Entry entry, List<FieldText> texts) {
        for (String code : entry.languages()) {
            languages.forEach(reader -> texts.add(new FieldText(Field.LANGUAGE, reader, new Language(code).nameIn(reader))));
        }
    }

    /** The areas of its places and the ones it serves, with those they lie in. */
    private Set<String> around(Entry entry) {
        Set<String> around = new LinkedHashSet<>();
        Stream.concat(entry.places().stream().map(Place::area), entry.areas().stream()).forEach(code -> {
            for (String at = code; at != null && areas.containsKey(at) && around.add(at); ) {
                at = areas.get(at).parent();
            }
        });
        return around;
    }

    private static void add(List<FieldText> texts, Field field, ReaderText... given) {
        for (ReaderText text : given) {
            if (text != null) {
                text.wordings().forEach((language, wording) -> texts.add(new FieldText(field, language, wording)));
            }
        }
    }
}
