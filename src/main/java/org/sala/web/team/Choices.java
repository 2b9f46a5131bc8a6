package org.sala.web.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Organization;
import org.sala.catalog.TaxonomyTerm;
import org.sala.values.LocalizedText;

/** The choices that come from the directory's own data, in the visitor's language. */
@ApplicationScoped
public class Choices {

    private final Visit visit;
    private final CodeWords codeWords;

    Choices(Visit visit, CodeWords codeWords) {
        this.visit = visit;
        this.codeWords = codeWords;
    }

    /** Codes or constants with their words; {@code chosen} holds what is sent: a code, or a constant's name in small letters. */
    public List<Option> words(String group, Collection<?> codes, Collection<String> chosen) {
        return codes.stream().map(code -> new Option(sent(code), codeWords.of(group, code), chosen.contains(sent(code)))).toList();
    }

    /** Yes, no, or nobody knows. */
    public List<Option> yesNo(String chosen) {
        return Stream.of("", "yes", "no").map(code -> new Option(code, codeWords.of("answered", code.isEmpty() ? "unknown" : code),
                chosen.equals(code))).toList();
    }

    public static String sent(Object code) {
        return code instanceof Enum<?> constant ? constant.name().toLowerCase(Locale.ROOT) : String.valueOf(code);
    }

    public List<Option> kinds(Collection<String> chosen) {
        return TaxonomyTerm.kindsOfHelp().stream()
                .map(term -> new Option(term.code, shown(term.name, term.code), chosen.contains(term.code))).toList();
    }

    /** Areas with those within them below, shown by dashes; an area of imported data that has no name shows its code. */
    public List<Option> areas(Collection<String> chosen) {
        return AdministrativeArea.inDirectory(visit.getDirectory().id).stream()
                .sorted(Comparator.comparing(area -> area.code))
                .map(area -> new Option(area.code, "– ".repeat(Math.max(0, area.level - 1)) + shown(area.name, area.code),
                        chosen.contains(area.code))).toList();
    }

    public List<Option> organizations(Collection<String> chosen) {
        Collator collator = Collator.getInstance(visit.getLanguage().locale());
        return Organization.getEntityManager().createQuery("select o.id, o.name from Organization o where o.directoryId = ?1",
                        Object[].class).setParameter(1, visit.getDirectory().id).getResultStream()
                .map(row -> option((UUID) row[0], (LocalizedText) row[1], chosen))
                .sorted(Comparator.comparing(Option::label, collator)).toList();
    }

    private Option option(UUID id, LocalizedText name, Collection<String> chosen) {
        return new Option(id.toString(), shown(name, id.toString()), chosen.contains(id.toString()));
    }

    private String shown(LocalizedText name, String otherwise) {
        return name == null || name.isEmpty() ? otherwise : name.inOrSource(visit.getLanguage());
    }
}
