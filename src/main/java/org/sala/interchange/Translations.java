package org.sala.interchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sala.catalog.CatalogRecord;
import org.sala.catalog.RequiredDocument;
import org.sala.catalog.Service;
import org.sala.history.Recorded;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** Takes in translations: as drafts for a speaker to review, or as outdated where the source reads otherwise by now. */
final class Translations {

    static final String NAME = "translations";

    private final Intake intake;
    private final Tables tables;
    private final DirectoryTexts directory;
    private final Map<UUID, Merge> merges = new LinkedHashMap<>();

    Translations(Intake intake, Tables tables) {
        this.intake = intake;
        this.tables = tables;
        this.directory = new DirectoryTexts(intake);
    }

    void write(List<Material.Translation> translations) {
        translations.stream().filter(translation -> !translation.text().isBlank() && !translation.item().isRejected()).forEach(this::write);
        merges.values().forEach(Merge::finish);
    }

    private void write(Material.Translation translation) {
        if (translation.sheet().equals(DirectoryTexts.SHEET)) {
            directory.bindings().stream().filter(binding -> binding.column().equals(translation.id())).findFirst()
                    .ifPresent(binding -> write(intake.facts().directory(), binding, translation));
        } else {
            tables.named(translation.sheet()).ifPresentOrElse(table -> write(table, translation), () -> unknown(translation));
        }
    }

    private <R extends CatalogRecord> void write(Table<R> table, Material.Translation translation) {
        UUID id = intake.known(table.type(), table.name(), translation.id());
        R record = id == null ? null : intake.store().find(table.type(), id);
        if (record instanceof Service service && translation.field().equals("documents")) {
            writeDocuments(service, translation);
            return;
        }
        Binding<R, ?> binding = table.bindings().stream()
                .filter(candidate -> candidate.text() != null && candidate.column().equals(translation.field())).findFirst().orElse(null);
        if (record == null || binding == null) {
            unknown(translation);
        } else {
            write(record, binding, translation);
        }
    }

    private <R extends Recorded> void write(R record, Binding<R, ?> binding, Material.Translation translation) {
        LocalizedText present = binding.text().get().apply(record);
        if (present.isEmpty()) {
            unknown(translation);
            return;
        }
        String source = PlainText.of(translation.source());
        // One-line texts and texts of lines differ in their blanks only.
        boolean current = source.replaceAll("\\s+", " ").equals(present.in(present.source()).replaceAll("\\s+", " "));
        offer(record, translation, binding.column(), present, current ? present.in(present.source()) : source,
                PlainText.of(translation.text()), text -> binding.text().set().accept(record, text));
    }

    private void offer(Recorded record, Material.Translation translation, String field, LocalizedText present, String source, String wording,
                       java.util.function.Consumer<LocalizedText> set) {
        Language language = Language.of(translation.language());
        boolean fresh = present.in(language).isEmpty();
        boolean same = present.in(language).equals(wording);
        Merge merge = merges.computeIfAbsent(record.recordId(), id -> new Merge(intake, record, false));
        merge.offer(translation.item(), field + "_" + language, present.in(language), wording, () -> {
            LocalizedText changed = present.withTranslationOf(source, language, wording, false);
            if (changed.state(language) == LocalizedText.State.OUTDATED) {
                new At(intake.report(), translation.item(), "text").note(Reason.TRANSLATION_OUTDATED);
            }
            set.accept(changed);
        });
        count(fresh, same);
    }

    private void count(boolean fresh, boolean same) {
        if (same) {
            intake.report().countUnchanged(NAME);
        } else if (fresh) {
            intake.report().countMade(NAME);
        } else {
            intake.report().countUpdated(NAME);
        }
    }

    /** The documents of a service stand in one cell in the same order in every language. */
    private void writeDocuments(Service service, Material.Translation translation) {
        List<RequiredDocument> documents = new ServiceParts(intake).documentsOf(service);
        List<String> wordings = parts(translation.text());
        List<String> sources = parts(translation.source());
        if (wordings.size() != documents.size()) {
            unknown(translation);
            return;
        }
        for (int index = 0; index < documents.size(); index++) {
            RequiredDocument document = documents.get(index);
            offer(document, translation, "document", document.document, index < sources.size() ? sources.get(index) : "",
                    wordings.get(index), text -> document.document = text);
        }
    }

    private static List<String> parts(String cell) {
        return new ArrayList<>(Arrays.stream(PlainText.of(cell).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList());
    }

    private void unknown(Material.Translation translation) {
        new At(intake.report(), translation.item(), "id").note(Reason.TRANSLATION_UNKNOWN,
                translation.sheet() + " " + translation.id() + " " + translation.field());
    }
}
