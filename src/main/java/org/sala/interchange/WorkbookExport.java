package org.sala.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.CatalogRecord;
import org.sala.catalog.Consent;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.Verification;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.history.By;
import org.sala.history.History;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * Writes the catalog and chapters of a directory as our own workbook (.xlsx), to be edited and taken in again. It holds
 * what is internal, so it is for the team only. Cells are text, so nothing in them can act as a formula.
 */
@ApplicationScoped
public class WorkbookExport {

    private static final List<String> TRANSLATION = List.of("sheet", "id", "field", "source", "text", "state");

    private final EntityManager database;
    private final History history;
    private final Clock clock;

    WorkbookExport(EntityManager database, History history, Clock clock) {
        this.database = database;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public void write(UUID directoryId, OutputStream out) throws IOException {
        Directory directory = database.find(Directory.class, directoryId);
        WorkbookAbout about = new WorkbookAbout(clock.instant());
        Intake intake = new Intake(new Intake.Facts(directory, about.source(), directory.countryCode, new By(null, null), clock.instant()),
                new Store(database, directoryId), new ImportReport(), history);
        Tables tables = new Tables(intake);
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Sala", "1.0")) {
            Worksheet first = workbook.newWorksheet(WorkbookAbout.SHEET);
            row(first, 0, List.of("key", "value"));
            row(first, 1, List.of("directory", directory.slug));
            row(first, 2, List.of(WorkbookAbout.WRITTEN_AT, about.writtenAt().toString()));
            first.finish();
            for (Table<?> table : tables.all()) {
                sheet(workbook, table, intake.store());
            }
            for (Language language : directory.languages()) {
                if (!language.equals(directory.sourceLanguage)) {
                    translations(workbook, tables, intake, language);
                }
            }
        }
    }

    private static <R extends CatalogRecord> void sheet(org.dhatim.fastexcel.Workbook workbook, Table<R> table, Store store) throws IOException {
        Worksheet sheet = workbook.newWorksheet(table.name());
        List<String> columns = new ArrayList<>(keyColumn(table.name()));
        table.bindings().forEach(binding -> columns.add(binding.column()));
        boolean services = table.name().equals(ServiceTable.NAME);
        if (services) {
            columns.addAll(List.of("consent", "consent_on", "consent_by", "verified_on", "verified_by_means", "verified_result", "excluded"));
        }
        row(sheet, 0, columns);
        int number = 1;
        for (R record : records(table, store)) {
            List<String> cells = new ArrayList<>(keyColumn(table.name()).isEmpty() ? List.of() : List.of(key(record)));
            table.bindings().forEach(binding -> cells.add(binding.written(record)));
            if (services) {
                cells.addAll(facts((Service) record, store));
            }
            row(sheet, number++, cells);
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    /** In an order people can follow; numbers of contacts stand with their organization. */
    private static <R extends CatalogRecord> List<R> records(Table<R> table, Store store) {
        return store.all(table.type()).stream().filter(record -> !(record instanceof Phone phone) || phone.contact == null)
                .sorted(Comparator.comparing(record -> record instanceof Chapter chapter ? chapter.ordering : 0)).toList();
    }

    private static List<String> keyColumn(String sheet) {
        return switch (sheet) {
            case AreaTable.NAME -> List.of("code");
            case ChapterTable.NAME -> List.of("slug");
            case ServiceAtLocationTable.NAME -> List.of();
            default -> List.of("id");
        };
    }

    private static String key(CatalogRecord record) {
        return switch (record) {
            case AdministrativeArea area -> area.code;
            case Chapter chapter -> chapter.slug;
            default -> record.id.toString();
        };
    }

    /** The latest consent and verification, and why the service is kept back. */
    private static List<String> facts(Service service, Store store) {
        List<String> cells = new ArrayList<>();
        Consent consent = store.of(Consent.class, service.id).stream().filter(answer -> answer.latest).findFirst().orElse(null);
        cells.add(consent == null ? "" : ServiceFacts.name(consent.answer));
        cells.add(consent == null ? "" : consent.answeredOn.toString());
        cells.add(consent == null || consent.answeredBy == null ? "" : consent.answeredBy);
        Verification last = store.of(Verification.class, service.id).stream().max(Comparator.comparing(check -> check.askedOn)).orElse(null);
        cells.add(last == null ? "" : last.askedOn.toString());
        cells.add(last == null ? "" : ServiceFacts.name(last.means));
        cells.add(last == null ? "" : ServiceFacts.name(last.result));
        cells.add(store.of(Exclusion.class, service.id).stream().filter(hold -> hold.liftedOn == null)
                .map(hold -> ServiceFacts.name(hold.reason)).collect(Collectors.toCollection(TreeSet::new)).stream().collect(Collectors.joining(";")));
        return cells;
    }

    private static void translations(org.dhatim.fastexcel.Workbook workbook, Tables tables, Intake intake, Language language) throws IOException {
        Worksheet sheet = workbook.newWorksheet(Tables.TRANSLATIONS + language);
        row(sheet, 0, TRANSLATION);
        List<List<String>> rows = new ArrayList<>();
        tables.all().forEach(table -> texts(table, intake.store(), language, rows));
        ServiceParts parts = new ServiceParts(intake);
        intake.store().all(Service.class).forEach(service -> documents(service, parts, language, rows));
        for (int number = 0; number < rows.size(); number++) {
            row(sheet, number + 1, rows.get(number));
        }
        sheet.finish();
    }

    private static <R extends CatalogRecord> void texts(Table<R> table, Store store, Language language, List<List<String>> rows) {
        for (R record : records(table, store)) {
            for (Binding<R, ?> binding : table.bindings()) {
                LocalizedText text = binding.text() == null ? LocalizedText.EMPTY : binding.text().get().apply(record);
                if (!text.isEmpty() && text.state(language) != LocalizedText.State.MISSING) {
                    rows.add(List.of(table.name(), key(record), binding.column(), source(text, language), text.in(language),
                            text.state(language).name().toLowerCase()));
                }
            }
        }
    }

    private static void documents(Service service, ServiceParts parts, Language language, List<List<String>> rows) {
        List<LocalizedText> texts = parts.documentsOf(service).stream().map(document -> document.document).toList();
        if (!texts.isEmpty() && texts.stream().noneMatch(text -> text.in(language).isEmpty())) {
            Function<Function<LocalizedText, String>, String> joined = cell -> texts.stream().map(cell).collect(Collectors.joining(";"));
            rows.add(List.of(ServiceTable.NAME, service.id.toString(), "documents", joined.apply(text -> source(text, language)),
                    joined.apply(text -> text.in(language)), ""));
        }
    }

    /** What an outdated text was made from is not known any more, and must not look as if it were today's wording. */
    private static String source(LocalizedText text, Language language) {
        return text.state(language) == LocalizedText.State.OUTDATED ? "" : text.in(text.source());
    }

    private static void row(Worksheet sheet, int number, List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.value(number, column, cells.get(column));
            }
        }
        if (number % 500 == 499) {
            sheet.flush();
        }
    }
}
