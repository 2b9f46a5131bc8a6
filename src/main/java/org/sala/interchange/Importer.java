package org.sala.interchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sala.directories.Directory;
import org.sala.history.By;
import org.sala.history.History;

/**
 * Takes a file into the catalog of a directory: reads all of it, checks all of it, then writes it in one transaction.
 * The same file again changes nothing; two imports into one directory wait for each other.
 */
@ApplicationScoped
public class Importer {

    /** What is to be done; a dry run says what would happen and leaves all as it was. Without a mapping the file is one of our own workbooks, or one is found or guessed. */
    public record Order(UUID directoryId, Path file, Mapping mapping, UUID person, boolean dryRun) {

        By by() {
            return new By(person, file.getFileName().toString());
        }
    }

    /** Ends a dry run, so that its transaction is rolled back. */
    private static final class DryRun extends RuntimeException {

        private final transient ImportResult result;

        DryRun(ImportResult result) {
            super("A dry run writes nothing", null, false, false);
            this.result = result;
        }
    }

    private static final int LONGEST_SECONDS = 1800;
    private static final int LONGEST_WAIT_SECONDS = 120;
    private static final int PROGRESS_STEP = 100;

    private final EntityManager database;
    private final History history;
    private final Clock clock;
    private final Mappings mappings;
    private final Map<UUID, ReentrantLock> busy = new ConcurrentHashMap<>();

    Importer(EntityManager database, History history, Clock clock, Mappings mappings) {
        this.database = database;
        this.history = history;
        this.clock = clock;
        this.mappings = mappings;
    }

    /** {@link UnusableFileException} when nothing of the file can be used; else the report says what became of each row. */
    public ImportResult run(Order order, Progress progress) {
        Workbook workbook = Workbook.open(order.file());
        ReentrantLock lock = busy.computeIfAbsent(order.directoryId(), id -> new ReentrantLock(true));
        try {
            if (!lock.tryLock(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new UnusableFileException(Reason.IMPORT_BUSY);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnusableFileException(Reason.IMPORT_BUSY, interrupted);
        }
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> inTransaction(order, workbook, progress));
        } catch (DryRun over) {
            return over.result;
        } finally {
            lock.unlock();
        }
    }

    private ImportResult inTransaction(Order order, Workbook workbook, Progress progress) {
        Directory directory = locked(order.directoryId());
        // Rows are written in the end, all together; nothing in between asks the database for what is not there yet.
        database.setFlushMode(FlushModeType.COMMIT);
        ImportReport report = new ImportReport();
        Reading reading = new Reading(directory, workbook, mappings.choose(directory, workbook, order.mapping()), report);
        Intake intake = new Intake(new Intake.Facts(directory, reading.source(), reading.country(), order.by(), clock.instant()),
                new Store(database, directory.id), report, history);
        Material material = reading.material(intake);
        Tables tables = new Tables(intake);
        Map<Table<?>, List<Draft>> drafts = new LinkedHashMap<>();
        tables.all().forEach(table -> drafts.put(table, table.read(material.of(table.name()))));
        intake.unmatched().report(report);
        drafts.forEach((table, rows) -> write(table, rows, progress));
        new DirectoryTexts(intake).write(material.others().getOrDefault(DirectoryTexts.SHEET, List.of()));
        new Translations(intake, tables).write(material.translations());
        report.sort();
        if (order.dryRun()) {
            throw new DryRun(new ImportResult(report, false, material.others()));
        }
        intake.finish();
        return new ImportResult(report, true, material.others());
    }

    /** Also keeps out imports of other copies of the program on the same database. */
    private Directory locked(UUID directoryId) {
        try {
            return database.find(Directory.class, directoryId, LockModeType.PESSIMISTIC_WRITE);
        } catch (PessimisticLockException | LockTimeoutException taken) {
            throw new UnusableFileException(Reason.IMPORT_BUSY, taken);
        }
    }

    private static void write(Table<?> table, List<Draft> rows, Progress progress) {
        for (int index = 0; index < rows.size(); index++) {
            table.write(rows.get(index));
            if ((index + 1) % PROGRESS_STEP == 0 || index + 1 == rows.size()) {
                progress.at(table.name(), index + 1, rows.size());
            }
        }
    }
}
