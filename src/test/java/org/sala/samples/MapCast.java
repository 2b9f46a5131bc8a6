package org.sala.samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.accounts.Role;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Consent;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.TaxonomyTerm;
import org.sala.catalog.Verification;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;

/** A directory of an invented province with one person of each role and as many services as a test asks for. */
public final class MapCast {

    public static final String PASSWORD = "a quiet river at dawn";
    public static final LocalDate RECENTLY = LocalDate.now().minusDays(10);

    private static final Map<String, MapCast> CASTS = new ConcurrentHashMap<>();

    public final String slug;
    public final UUID directoryId;
    public final UUID organizationId;

    private MapCast(String slug, UUID directoryId, UUID organizationId) {
        this.slug = slug;
        this.directoryId = directoryId;
        this.organizationId = organizationId;
    }

    public static MapCast named(String slug, Editions editions) {
        return CASTS.computeIfAbsent(slug, none -> in(() -> make(slug, editions)));
    }

    public static <T> T in(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }

    private static MapCast make(String slug, Editions editions) {
        Directory directory = new Directory(slug, "KH", List.of(Language.ENGLISH, Language.of("km")), Instant.EPOCH);
        directory.name = LocalizedText.of(Language.ENGLISH, "Pailang directory");
        directory.persist();
        editions.openNext(directory.id);
        for (Role role : Role.values()) {
            Person person = new Person("Test " + role.code(), role.code() + "@" + slug + ".example.org", Language.ENGLISH);
            person.choosePassword(PASSWORD);
            person.persist();
            new Membership(person, directory.id, role, Instant.EPOCH).persist();
        }
        area(directory.id, "XP", null, 1, "Pailang Province");
        area(directory.id, "XP-01", "XP", 2, "Pailang Town");
        area(directory.id, "XP-02", "XP", 2, "Veal Thmor");
        Organization organization = new Organization(Ids.next(), directory.id);
        organization.name = LocalizedText.of(Language.ENGLISH, "Riverlight Women's House");
        organization.persist();
        return new MapCast(slug, directory.id, organization.id);
    }

    private static void area(UUID directoryId, String code, String parent, int level, String name) {
        AdministrativeArea area = new AdministrativeArea(Ids.next(), directoryId, code);
        area.parentCode = parent;
        area.level = level;
        area.name = LocalizedText.of(Language.ENGLISH, name);
        area.persist();
    }

    public String email(Role role) {
        return role.code() + "@" + slug + ".example.org";
    }

    public String base() {
        return "/team/d/" + slug + "/";
    }

    /** A service that lacks everything but a name. */
    public UUID bareService(String name) {
        return in(() -> {
            Service service = new Service(Ids.next(), Organization.findById(organizationId));
            service.name = LocalizedText.of(Language.ENGLISH, name);
            service.lastModified = Instant.EPOCH;
            service.persist();
            return service.id;
        });
    }

    /** Many services that lack everything but a name, made at once. */
    public void bareServices(int count, String name) {
        in(() -> {
            Organization organization = Organization.findById(organizationId);
            for (int at = 0; at < count; at++) {
                Service service = new Service(Ids.next(), organization);
                service.name = LocalizedText.of(Language.ENGLISH, name + " " + at);
                service.persist();
            }
            return count;
        });
    }

    /** A service that lacks nothing. */
    public UUID wholeService(String name) {
        UUID id = bareService(name);
        in(() -> {
            Service service = Service.findById(id);
            Attribute.kindOfHelp(service, TaxonomyTerm.<TaxonomyTerm>find("code", "shelter").firstResult()).persist();
            new ServiceArea(Ids.next(), service, "XP-01").persist();
            Consent.record(Ids.next(), service, Consent.Answer.GIVEN, RECENTLY, "Director", null);
            new Verification(Ids.next(), service, RECENTLY, Verification.Means.PHONE, Verification.Result.CONFIRMED, null).persist();
            Phone phone = new Phone(Ids.next(), directoryId);
            phone.service = service;
            phone.setNumber(PhoneNumber.parse("012 555 " + String.valueOf(1000 + Math.abs(name.hashCode() % 9000)), "KH"));
            phone.persist();
            return id;
        });
        return id;
    }
}
