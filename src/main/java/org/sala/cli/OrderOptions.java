package org.sala.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.sala.editions.EditionContent;
import org.sala.publishing.print.PrintFormat;
import org.sala.publishing.print.PrintOrder;
import org.sala.values.Language;
import picocli.CommandLine.Option;

/** What is to be printed, as it is typed; says in a sentence what does not go together. */
class OrderOptions {

    @Option(names = "--format", required = true, completionCandidates = Formats.class, description = "One of: ${COMPLETION-CANDIDATES}.")
    String format;
    @Option(names = "--language", required = true, description = "Code of one of the languages of the directory.")
    String language;
    @Option(names = "--with", paramLabel = "LANGUAGE", description = "A second language beside it.")
    String second;
    @Option(names = "--entries", split = ",", paramLabel = "ID", description = "The entries a sheet is of, with commas between. An id stands in the address of the page of a service.")
    List<String> entries;
    @Option(names = "--since", paramLabel = "NUMBER", description = "The edition that was handed out, which slips correct.")
    Integer since;

    /** The names of all formats, for the help. */
    static class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(PrintFormat.values()).map(PrintFormat::written).iterator();
        }
    }

    PrintFormat format() {
        return PrintFormat.of(format).orElseThrow(() -> new UnusableException("There is no format \"" + format
                + "\". There is: " + PrintFormat.allWritten() + "."));
    }

    PrintOrder order(EditionContent content, IntFunction<EditionContent> handedOut) {
        refuseWhatDoesNotGoTogether();
        Language first = language(content, language);
        PrintOrder order = PrintOrder.of(format(), first);
        if (second != null) {
            order = order.beside(beside(content, first));
        }
        if (entries != null) {
            order = order.of(picked(content));
        }
        return since == null ? order : order.since(handedOut.apply(since));
    }

    private void refuseWhatDoesNotGoTogether() {
        if (format().isOfPickedEntries() && entries == null) {
            throw new UnusableException("Say which entries the sheet is of: --entries ID,ID. An id stands in the address of the page of a service.");
        }
        if (!format().isOfPickedEntries() && entries != null) {
            throw new UnusableException("Only a sheet is of picked entries. Leave --entries out, or print --format sheet.");
        }
        if (format().isOfChanges() && since == null) {
            throw new UnusableException("Say which edition was handed out: --since NUMBER.");
        }
        if (!format().isOfChanges() && since != null) {
            throw new UnusableException("Only slips tell what has changed. Leave --since out, or print --format slip.");
        }
    }

    private static Language language(EditionContent content, String typed) {
        return Optional.of(typed.strip().toLowerCase(java.util.Locale.ROOT)).filter(code -> code.matches("[a-z]{2,3}")).map(Language::new)
                .filter(content.masthead().languages()::contains).orElseThrow(() -> new UnusableException("The directory is not in \""
                        + typed + "\". It is in: " + content.masthead().languages()));
    }

    private Language beside(EditionContent content, Language first) {
        Language other = language(content, second);
        if (other.equals(first)) {
            throw new UnusableException("--with names a second language; \"" + second + "\" is the first one already.");
        }
        return other;
    }

    private List<UUID> picked(EditionContent content) {
        List<UUID> picked = entries.stream().map(String::strip).map(id -> content.entries().stream()
                .filter(entry -> entry.id().toString().equals(id)).findFirst().map(EditionContent.Entry::id)
                .orElseThrow(() -> new UnusableException("There is no entry \"" + id + "\" that may be handed out in this edition."))).toList();
        if (picked.size() > PrintOrder.MOST_ENTRIES) {
            throw new UnusableException("A sheet has room for " + PrintOrder.MOST_ENTRIES + " entries; these are " + picked.size() + ".");
        }
        return picked;
    }
}
