package org.sala.interchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sala.catalog.TaxonomyTerm;
import org.sala.values.Codes;

/** Finds the kinds of help of our taxonomy in what people write: by code, by name in any language, by a known other word. */
final class KindsOfHelp {

    private final Intake intake;
    private Map<String, TaxonomyTerm> byCode;
    private Map<String, String> byName;

    KindsOfHelp(Intake intake) {
        this.intake = intake;
    }

    Kind<Codes> kind() {
        return new Kind<>((text, at) -> {
            Set<String> codes = new TreeSet<>();
            for (String part : text.split("[;\\n|]")) {
                if (!part.isBlank()) {
                    code(part).ifPresentOrElse(codes::add, () -> intake.unmatched().add(Reason.UNKNOWN_KIND, part.strip(), at));
                }
            }
            return Codes.of(codes);
        }, Codes::toString, Codes.NONE);
    }

    TaxonomyTerm term(String code) {
        load();
        return byCode.get(code);
    }

    private Optional<String> code(String written) {
        load();
        String word = Areas.folded(written);
        if (byCode.containsKey(written.strip())) {
            return Optional.of(written.strip());
        }
        return Optional.ofNullable(byName.getOrDefault(word, byName.get(word.replaceFirst("(?<=[a-z]{3})s$", ""))));
    }

    /** Names win over other words; a word that stands for two kinds decides nothing. */
    private void load() {
        if (byCode != null) {
            return;
        }
        byCode = new LinkedHashMap<>();
        byName = new HashMap<>();
        Map<String, String> synonyms = new HashMap<>();
        Set<String> ambiguous = new TreeSet<>();
        for (TaxonomyTerm term : TaxonomyTerm.kindsOfHelp()) {
            byCode.put(term.code, term);
            byName.put(Areas.folded(term.code), term.code);
            term.name.texts().values().forEach(name -> byName.put(Areas.folded(name.text()), term.code));
            term.synonyms.texts().values().forEach(words -> {
                for (String word : words.text().split(";")) {
                    String before = synonyms.put(Areas.folded(word), term.code);
                    if (before != null && !before.equals(term.code)) {
                        ambiguous.add(Areas.folded(word));
                    }
                }
            });
        }
        ambiguous.forEach(synonyms::remove);
        synonyms.forEach(byName::putIfAbsent);
    }
}
