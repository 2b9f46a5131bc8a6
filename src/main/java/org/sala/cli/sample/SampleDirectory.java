package org.sala.cli.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.distribution.Publishing;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** Makes an invented directory of any size that went through the four steps and is published. */
@ApplicationScoped
public class SampleDirectory {

    /** What to make. The same wish makes the same texts. */
    public record Wish(String slug, int services, List<Language> languages, long seed) {
    }

    private static final int BATCH = 500;
    private static final int LONGEST_SECONDS = 3600;

    private final Editions editions;
    private final FourSteps steps;
    private final Publishing publishing;
    private final EntityManager database;
    private final Clock clock;

    SampleDirectory(Editions editions, FourSteps steps, Publishing publishing, EntityManager database, Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.publishing = publishing;
        this.database = database;
        this.clock = clock;
    }

    /** Makes it from the texts in {@code seedData}; {@code made} hears how many services there are so far. */
    public SampleTeam make(Wish wish, Path seedData, IntConsumer made) throws IOException {
        SampleTexts texts = SampleTexts.read(seedData, wish.languages());
        Directory directory = QuarkusTransaction.requiringNew().call(() -> open(wish));
        SampleTeam team = QuarkusTransaction.requiringNew().call(() -> SampleTeam.join(directory, clock.instant()));
        InventedEntries entries = QuarkusTransaction.requiringNew()
                .call(() -> new InventedEntries(directory, texts, wish.seed(), steps.today(directory)));
        QuarkusTransaction.requiringNew().run(entries::areasAndChapters);
        for (int from = 0; from < wish.services(); from += BATCH) {
            int first = from;
            int end = Math.min(from + BATCH, wish.services());
            atLength(() -> services(entries, first, end));
            made.accept(end);
        }
        atLength(() -> steps.plan(directory, team));
        atLength(() -> steps.map(directory, team));
        atLength(() -> steps.test(directory, team));
        atLength(() -> publish(directory, team));
        atLength(() -> steps.distribute(directory, team));
        return team;
    }

    /** In a transaction that may take its time: of many thousand services each step does. */
    private static void atLength(Runnable step) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(step);
    }

    private Directory open(Wish wish) {
        Directory directory = new Directory(wish.slug(), "KH", wish.languages(), clock.instant());
        Language source = wish.languages().getFirst();
        directory.name = LocalizedText.of(source, "Invented directory " + wish.slug());
        directory.areaName = directory.name;
        directory.publisher = LocalizedText.of(source, "Invented network");
        directory.persist();
        editions.openNext(directory.id);
        return directory;
    }

    /** A batch in a transaction of its own, so that memory stays the same however many there are. */
    private void services(InventedEntries entries, int first, int end) {
        database.setFlushMode(jakarta.persistence.FlushModeType.COMMIT);
        for (int number = first; number < end; number++) {
            entries.service(number);
        }
    }

    private void publish(Directory directory, SampleTeam team) {
        LocalDate validUntil = steps.today(directory).plusMonths(6);
        publishing.publish(directory, Edition.current(directory.id).number, validUntil, team.id(Role.COORDINATOR));
    }
}
