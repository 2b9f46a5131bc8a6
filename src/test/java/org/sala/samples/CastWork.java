package org.sala.samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sala.accounts.Role;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.directories.Chapter;
import org.sala.distribution.DistributionPoint;
import org.sala.testing.Finding;
import org.sala.testing.TestRound;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;
import org.sala.workflow.Cycle;

/** What a team has done in a {@link Cast}'s directory after its services are entered: one of each thing its pages list. All invented. */
public final class CastWork {

    private CastWork() {
    }

    /** Does it, once for each cast; {@link CastServices} come first. */
    public static void of(Cast cast) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Phone.count("directoryId", cast.directoryId) == 0) {
                work(cast);
            }
        });
    }

    private static void work(Cast cast) {
        List<Service> services = Service.list("directoryId = ?1 order by id", cast.directoryId);
        services.subList(0, 2).forEach(service -> answersAt(service, "+855 20 555 0107"));
        Chapter chapter = new Chapter(Ids.next(), cast.directoryId, "rights");
        chapter.title = LocalizedText.of(Language.ENGLISH, "Your rights").withTranslation(Language.of("km"), "សិទ្ធិរបស់អ្នក", false);
        chapter.body = LocalizedText.of(Language.ENGLISH, "You may leave.");
        chapter.persist();
        new Finding(cast.directoryId, 1, "The number of the shelter is hard to find.", true, cast.id(Role.MAPPER), Instant.now()).persist();
        new TestRound(new Cycle(cast.directoryId, 1), TestRound.Testers.values()[0], LocalDate.now(), 5, Language.ENGLISH,
                cast.id(Role.MAPPER)).persist();
        new DistributionPoint(cast.directoryId, "Market Ward health post").persist();
    }

    /** Two services at one number are a pair that looks the same. */
    private static void answersAt(Service service, String number) {
        Phone phone = new Phone(Ids.next(), service.directoryId);
        phone.service = service;
        phone.setNumber(PhoneNumber.parse(number, "KH"));
        phone.persist();
    }
}
