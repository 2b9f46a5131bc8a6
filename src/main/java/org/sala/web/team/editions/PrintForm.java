package org.sala.web.team.editions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.publishing.print.PrintFormat;
import org.sala.values.Language;
import org.sala.web.team.Typed;

/** What somebody wants printed, as it stands in the address. Nothing of it is kept. */
public class PrintForm {

    @RestQuery
    public String format;
    @RestQuery
    public String language;
    @RestQuery
    public String second;
    @RestQuery
    public List<String> entry;
    @RestQuery
    public String since;
    /** Words that the services on offer have in their names. */
    @RestQuery
    public String find;

    /** A booklet where nothing was chosen yet. */
    PrintFormat wanted() {
        return PrintFormat.of(format == null ? "" : format).orElse(PrintFormat.BOOKLET);
    }

    public String getWritten() {
        return wanted().written();
    }

    public boolean isOfPickedEntries() {
        return wanted().isOfPickedEntries();
    }

    public boolean isOfChanges() {
        return wanted().isOfChanges();
    }

    static Optional<Language> among(List<Language> languages, String code) {
        return languages.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    List<UUID> picked() {
        return (entry == null ? Stream.<String>empty() : entry.stream()).map(Typed::idOrNull).filter(id -> id != null).distinct().toList();
    }

    /** The number of the edition that was handed out; 0 for none. */
    int earlier() {
        return since != null && since.matches("\\d{1,6}") ? Integer.parseInt(since) : 0;
    }
}
