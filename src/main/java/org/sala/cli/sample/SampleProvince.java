package org.sala.cli.sample;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.sala.accounts.Role;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.Verification;
import org.sala.directories.Directory;
import org.sala.distribution.Publishing;
import org.sala.distribution.StepSheets;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.interchange.ImportResult;
import org.sala.interchange.Importer;
import org.sala.interchange.Progress;
import org.sala.planning.Plan;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * The invented province of {@code seed-data/}, as a team would have it some months on: a first edition is published, the
 * second is being mapped, and a pair of doubles, a check that is too old and some missing texts wait for somebody.
 */
@ApplicationScoped
public class SampleProvince {

    public static final String SLUG = "pailang";

    private static final List<Language> LANGUAGES = List.of("en", "km", "th", "lo", "my", "vi", "id").stream().map(Language::new).toList();
    /** The day the sheets were written for. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);
    private static final int RECENT_DAYS = 100;

    private final Editions editions;
    private final Importing importing;
    private final FourSteps steps;
    private final Publishing publishing;
    private final Clock clock;

    SampleProvince(Editions editions, Importing importing, FourSteps steps, Publishing publishing, Clock clock) {
        this.editions = editions;
        this.importing = importing;
        this.steps = steps;
        this.publishing = publishing;
        this.clock = clock;
    }

    /** The two ways a workbook takes: into the catalog, and into the steps. */
    @ApplicationScoped
    static class Importing {

        private final Importer importer;
        private final StepSheets sheets;

        Importing(Importer importer, StepSheets sheets) {
            this.importer = importer;
            this.sheets = sheets;
        }

        void run(Directory directory, Path file, SampleTeam team, Progress progress) {
            ImportResult result = importer.run(new Importer.Order(directory.id, file, null, team.id(Role.MAPPER), false), progress);
            sheets.bring(directory, result.otherSheets(), team.id(Role.COORDINATOR));
        }
    }

    /** Whether it is there as a whole; one that was stopped while it was made is not. */
    public boolean isThere() {
        return QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(SLUG)
                .filter(directory -> Edition.current(directory.id).number > 1).isPresent());
    }

    /** Makes it, or goes on where a stopped start left off; {@code told} hears what is being done. */
    public SampleTeam make(Path seedData, Consumer<String> told) {
        Directory directory = QuarkusTransaction.requiringNew().call(() -> Directory.withSlug(SLUG).orElseGet(this::open));
        SampleTeam team = QuarkusTransaction.requiringNew().call(() -> SampleTeam.join(directory, clock.instant()));
        if (QuarkusTransaction.requiringNew().call(() -> Plan.of(directory.id).lead == null)) {
            told.accept("Reading the workbook of the sample province …");
            importing.run(directory, seedData, team, Progress.SILENT);
        }
        QuarkusTransaction.requiringNew().run(() -> freshen(directory));
        told.accept("Walking through the four steps …");
        Edition first = firstEdition(directory, team);
        QuarkusTransaction.requiringNew().run(() -> secondEdition(directory, team));
        told.accept("Edition " + first.number + " is published, edition " + (first.number + 1) + " is in the making.");
        return team;
    }

    private Directory open() {
        Directory directory = new Directory(SLUG, "KH", LANGUAGES, clock.instant());
        directory.name = LocalizedText.of(Language.ENGLISH, "Pailang Province");
        directory.areaName = directory.name;
        directory.persist();
        editions.openNext(directory.id);
        return directory;
    }

    /** Checks that are recent in the sheets become recent today; the planted old one stays old. */
    private void freshen(Directory directory) {
        LocalDate today = steps.today(directory);
        Verification.<Verification>list("directoryId", directory.id).stream()
                .filter(check -> ChronoUnit.DAYS.between(check.askedOn, WRITTEN) < Plan.USUAL_REVIEW_INTERVAL)
                .forEach(check -> check.askedOn = today.minusDays(Math.floorMod(check.id.hashCode(), RECENT_DAYS)));
    }

    private Edition firstEdition(Directory directory, SampleTeam team) {
        steps.plan(directory, team);
        QuarkusTransaction.requiringNew().run(() -> tidy(directory, team));
        steps.map(directory, team);
        steps.test(directory, team);
        QuarkusTransaction.requiringNew().run(() -> {
            Edition edition = Edition.current(directory.id);
            if (edition.publishedAt == null) {
                publishing.publish(directory, edition.number, steps.today(directory).plusMonths(6), team.id(Role.COORDINATOR));
            }
        });
        steps.distribute(directory, team);
        return QuarkusTransaction.requiringNew().call(() -> Edition.current(directory.id));
    }

    /** Leaves out for the first edition what could not have passed its gates. */
    private void tidy(Directory directory, SampleTeam team) {
        problems(directory).stream().filter(service -> Exclusion.findByIdOptional(leftOutId(service)).isEmpty())
                .forEach(service -> new Exclusion(leftOutId(service), service, Exclusion.Reason.OUT_OF_SCOPE,
                        steps.today(directory), team.id(Role.MAPPER)).persist());
    }

    private void secondEdition(Directory directory, SampleTeam team) {
        problems(directory).forEach(service -> Exclusion.deleteById(leftOutId(service)));
        editions.openNext(directory.id);
        steps.plan(directory, team);
    }

    /** The services planted in the sheets that would keep a gate closed: the second of a double pair, the one checked too long ago. */
    private static List<Service> problems(Directory directory) {
        return Service.list("directoryId = ?1 and sourceKey in ('svc-law-migrants-2', 'svc-fair-jobs')", directory.id);
    }

    private static java.util.UUID leftOutId(Service service) {
        return Ids.of(service.id.toString(), "not yet in the first edition");
    }
}
