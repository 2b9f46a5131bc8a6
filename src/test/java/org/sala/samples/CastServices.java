package org.sala.samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Consent;
import org.sala.catalog.Organization;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.TaxonomyTerm;
import org.sala.catalog.Verification;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** A province of three districts with a few services for a {@link Cast}. All invented. */
public final class CastServices {

    private static final Language ENGLISH = Language.ENGLISH;

    private CastServices() {
    }

    /** Brings them in, once for each cast. */
    public static void of(Cast cast) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (AdministrativeArea.inDirectory(cast.directoryId).isEmpty()) {
                bringIn(cast.directoryId);
            }
        });
    }

    private static void bringIn(UUID directoryId) {
        area(directoryId, "XP", null, 1, "Pailang Province");
        area(directoryId, "XP-01", "XP", 2, "Pailang Town");
        area(directoryId, "XP-02", "XP", 2, "Kampong Sala");
        area(directoryId, "XP-03", "XP", 2, "O Takey");
        area(directoryId, "XP-0101", "XP-01", 3, "Market Ward");
        Organization organization = new Organization(Ids.next(), directoryId);
        organization.name = LocalizedText.of(ENGLISH, "Riverlight Women's House");
        organization.persist();
        service(organization, "Riverlight Shelter", "shelter", 12, "XP-01");
        service(organization, "Open Pavilion Shelter", "shelter", 40, "XP-0101", "XP-02");
        service(organization, "Riverside Clinic", "health", 70, "XP-02");
        service(organization, "Pailang Help Line", "hotline", 200, "XP");
        service(organization, "Many Tongues Interpreters", "interpretation", null, "XP-01");
    }

    private static void area(UUID directoryId, String code, String parent, int level, String name) {
        AdministrativeArea area = new AdministrativeArea(Ids.next(), directoryId, code);
        area.parentCode = parent;
        area.level = level;
        area.name = LocalizedText.of(ENGLISH, name);
        area.persist();
    }

    /** A listed service, last checked some days ago; null for never. */
    public static Service service(Organization organization, String name, String kind, Integer checkedDaysAgo, String... areas) {
        Service service = new Service(Ids.next(), organization);
        service.name = LocalizedText.of(ENGLISH, name);
        service.persist();
        TaxonomyTerm term = TaxonomyTerm.kindsOfHelp().stream().filter(known -> known.code.equals(kind)).findFirst().orElseThrow();
        Attribute.kindOfHelp(service, term).persist();
        List.of(areas).forEach(code -> new ServiceArea(Ids.next(), service, code).persist());
        Consent.record(Ids.next(), service, Consent.Answer.GIVEN, LocalDate.of(2026, 1, 5), "Office", null);
        if (checkedDaysAgo != null) {
            new Verification(Ids.next(), service, LocalDate.now().minusDays(checkedDaysAgo), Verification.Means.PHONE,
                    Verification.Result.CONFIRMED, null).persist();
        }
        return service;
    }
}
