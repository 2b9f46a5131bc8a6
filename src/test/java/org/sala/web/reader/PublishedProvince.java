package org.sala.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sala.catalog.Attribute;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.TaxonomyTerm;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/** A small published directory in English and Khmer: a hotline, a clinic and one chapter. */
@ApplicationScoped
class PublishedProvince {

    static final UUID SOMEBODY = Ids.of("test", "somebody");
    private static final Language KHMER = new Language("km");

    private final Editions editions;

    PublishedProvince(Editions editions) {
        this.editions = editions;
    }

    /** As below, wanting to be found at an address. */
    @Transactional
    Made publishListed(String slug, String webAddress) {
        Made made = publish(slug);
        Directory directory = Directory.findById(made.directory());
        directory.searchEngines = true;
        directory.webAddress = webAddress;
        editions.openNext(directory.id);
        editions.publish(directory, LocalDate.now().plusYears(1), SOMEBODY);
        return made;
    }

    /** The directory and its two services. */
    record Made(String slug, UUID directory, UUID hotline, UUID clinic) {
    }

    /** As below, with so many more clinics. */
    @Transactional
    Made publishWith(String slug, int more) {
        Made made = publish(slug);
        Directory directory = Directory.findById(made.directory());
        Organization organization = Organization.<Organization>find("directoryId", made.directory()).firstResult();
        IntStream.range(0, more).forEach(number -> service(organization, "Clinic " + number, "health", "+855 20 555 02" + (10 + number)));
        editions.openNext(directory.id);
        editions.publish(directory, LocalDate.now().plusYears(1), SOMEBODY);
        return made;
    }

    @Transactional
    Made publish(String slug) {
        Directory directory = new Directory(slug, "KH", List.of(Language.ENGLISH, KHMER), Instant.now());
        directory.name = text("Help in Pailang", "ជំនួយនៅប៉ៃឡាំង");
        directory.areaName = text("Pailang", "ប៉ៃឡាំង");
        directory.persist();
        Organization organization = new Organization(Ids.next(), directory.id);
        organization.name = text("Lotus Network", "បណ្តាញផ្កាឈូក");
        organization.persist();
        Service hotline = service(organization, "Help line", "hotline", "1299");
        Service clinic = service(organization, "Lotus clinic", "health", "+855 20 555 0101");
        Chapter chapter = new Chapter(Ids.next(), directory.id, "rights");
        chapter.title = text("What are my rights?", "តើខ្ញុំមានសិទ្ធិអ្វីខ្លះ?");
        chapter.body = text("You have rights.\n\n- To be safe", "អ្នកមានសិទ្ធិ។");
        chapter.persist();
        editions.openNext(directory.id);
        editions.publish(directory, LocalDate.now().plusYears(1), SOMEBODY);
        return new Made(slug, directory.id, hotline.id, clinic.id);
    }

    @Transactional
    void publishOnce(String slug) {
        if (Directory.withSlug(slug).isEmpty()) {
            publish(slug);
        }
    }

    @Transactional
    void takeDown(UUID directory, UUID service) {
        editions.takeDown(Edition.current(directory), service, SOMEBODY, "It moved");
    }

    @Transactional
    void withdraw(UUID directory) {
        editions.withdraw(Edition.current(directory), SOMEBODY);
    }

    private static Service service(Organization organization, String name, String kind, String number) {
        Service service = new Service(Ids.next(), organization);
        service.name = LocalizedText.of(Language.ENGLISH, name);
        service.persist();
        TaxonomyTerm term = TaxonomyTerm.kindsOfHelp().stream().filter(found -> found.code.equals(kind)).findFirst().orElseThrow();
        Attribute.kindOfHelp(service, term).persist();
        Phone phone = new Phone(Ids.next(), organization.directoryId);
        phone.service = service;
        phone.number = number;
        phone.dial = number.replace(" ", "");
        phone.hotline = kind.equals("hotline");
        phone.persist();
        return service;
    }

    private static LocalizedText text(String english, String khmer) {
        return LocalizedText.of(Language.ENGLISH, english).withTranslation(KHMER, khmer, true);
    }
}
