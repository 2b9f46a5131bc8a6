package org.sala.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.sala.catalog.Service;
import org.sala.cli.sample.SampleDirectory;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * A published directory with a word in every field and around every thing that readers may not see, which is then looked
 * for in what comes out.
 */
final class PlantedDirectory {

    static final List<Language> LANGUAGES = List.of(Language.ENGLISH, new Language("km"));
    /** Stands in a field that everybody may read, so that a search which finds nothing is known to search. */
    static final String EVERYBODY = "Zqeverybody";

    final Edition edition;
    private final Planted planted;
    private final List<UUID> hidden = new ArrayList<>();

    PlantedDirectory(String slug, SampleDirectory samples, Editions editions, EntityManager database) throws IOException {
        samples.make(new SampleDirectory.Wish(slug, 6, LANGUAGES, 7), Path.of("seed-data"), made -> { });
        planted = new Planted(database, LANGUAGES);
        edition = QuarkusTransaction.requiringNew().call(() -> publish(slug, editions));
    }

    private Edition publish(String slug, Editions editions) {
        Directory directory = Directory.withSlug(slug).orElseThrow();
        List<Service> services = Service.list("directoryId", directory.id);
        services.getFirst().name = planted.text(EVERYBODY);
        planted.plant(directory.id);
        PlantedThings things = new PlantedThings(planted);
        things.aPlace(services.getFirst(), Audience.INTERNAL);
        things.aPlace(services.getFirst(), Audience.PARTNER);
        things.phones(services.getFirst());
        things.hidden(services.get(1).organization).forEach(service -> hidden.add(service.id));
        things.aChapter(directory);
        editions.openNext(directory.id);
        return editions.publish(directory, LocalDate.now().plusDays(90), Ids.next());
    }

    /** The services that no reader may know of. */
    List<UUID> hidden() {
        return hidden;
    }

    Planted planted() {
        return planted;
    }

    /** Finds none of the words that an audience may not meet; {@code where} is told when it does. */
    void assertClean(String where, String text, Audience audience) {
        String small = text.toLowerCase(Locale.ROOT);
        Set<String> forbidden = new HashSet<>(planted.internal());
        if (audience != Audience.PARTNER) {
            forbidden.addAll(planted.partner());
        }
        assertThat(forbidden).isNotEmpty();
        List<String> found = forbidden.stream().filter(word -> small.contains(word.toLowerCase(Locale.ROOT))).toList();
        assertThat(found).as(where.length() > 200 ? where.substring(0, 200) : where).isEmpty();
    }

    /** The same for a file, unpacked through and through, in which the word for everybody must be. */
    void assertCleanAndFull(String where, byte[] file, Audience audience) throws IOException {
        String text = Uncompressed.of(file);
        assertClean(where, text, audience);
        assertThat(text.toLowerCase(Locale.ROOT)).as(where).contains(EVERYBODY.toLowerCase(Locale.ROOT));
    }
}
