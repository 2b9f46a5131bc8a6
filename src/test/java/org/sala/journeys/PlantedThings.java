package org.sala.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.catalog.Accessibility;
import org.sala.catalog.Address;
import org.sala.catalog.Consent;
import org.sala.catalog.Contact;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Location;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceAtLocation;
import org.sala.catalog.ServiceStatus;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.values.Audience;
import org.sala.values.Ids;

/** Whole things that readers may not see, with planted words in the fields that everybody may: places, phones, services. */
final class PlantedThings {

    private static final String HOST = Planted.PREFIX.toLowerCase(Locale.ROOT);

    private final Planted planted;

    PlantedThings(Planted planted) {
        this.planted = planted;
    }

    void aPlace(Service service, Audience reaches) {
        String word = planted.word("Place" + reaches, reaches);
        Location place = new Location(Ids.next(), service.directoryId);
        place.audience = reaches;
        place.name = planted.text(word);
        place.description = place.name;
        place.directions = place.name;
        place.transportation = place.name;
        place.areaCode = "XS-01";
        place.persist();
        Address address = new Address(Ids.next(), place);
        address.address1 = place.name;
        address.address2 = word;
        address.city = word;
        address.stateProvince = word;
        address.postalCode = word;
        address.persist();
        Accessibility access = new Accessibility(Ids.next(), place);
        access.description = place.name;
        access.persist();
        Phone phone = phone(service.directoryId, word, Audience.HANDOUT);
        phone.location = place;
        new ServiceAtLocation(Ids.next(), service, place).persist();
    }

    void phones(Service service) {
        phone(service.directoryId, planted.word("PhoneInternal", Audience.INTERNAL), Audience.INTERNAL).service = service;
        phone(service.directoryId, planted.word("PhonePartner", Audience.PARTNER), Audience.PARTNER).service = service;
        Contact contact = new Contact(Ids.next(), service.directoryId);
        contact.organization = service.organization;
        contact.service = service;
        contact.name = planted.word("ContactName", Audience.INTERNAL);
        contact.email = contact.name + "@example.org";
        contact.persist();
        phone(service.directoryId, planted.word("PhoneOfContact", Audience.INTERNAL), Audience.HANDOUT).contact = contact;
    }

    private Phone phone(UUID directoryId, String word, Audience audience) {
        Phone phone = new Phone(Ids.next(), directoryId);
        phone.number = word;
        phone.dial = word;
        phone.extension = word;
        phone.description = planted.text(word);
        phone.audience = audience;
        phone.persist();
        return phone;
    }

    /** One service for each reason for which a service must not be seen. */
    Stream<Service> hidden(Organization organization) {
        Service internal = service(organization, "ServiceInternal");
        internal.audience = Audience.INTERNAL;
        Service inactive = service(organization, "ServiceInactive");
        inactive.status = ServiceStatus.INACTIVE;
        Service closed = service(organization, "ServiceClosed");
        closed.status = ServiceStatus.TEMPORARILY_CLOSED;
        Service excluded = service(organization, "ServiceExcluded");
        new Exclusion(Ids.next(), excluded, Exclusion.Reason.DO_NOT_REFER, LocalDate.now(), null).persist();
        Service refused = service(organization, "ServiceRefused");
        Consent.record(Ids.next(), refused, Consent.Answer.REFUSED, LocalDate.now(), "Director", null);
        Organization silent = new Organization(Ids.next(), organization.directoryId);
        silent.name = planted.text(planted.word("OrganizationDoNotList", Audience.INTERNAL));
        silent.doNotListSince = Instant.now();
        silent.persist();
        return Stream.of(internal, inactive, closed, excluded, refused, service(silent, "ServiceOfDoNotList"));
    }

    private Service service(Organization organization, String what) {
        Service service = new Service(Ids.next(), organization);
        service.name = planted.text(planted.word(what, Audience.INTERNAL));
        service.description = service.name;
        service.url = "https://" + HOST + what + ".example.org";
        service.persist();
        return service;
    }

    void aChapter(Directory directory) {
        Chapter chapter = new Chapter(Ids.next(), directory.id, "not-for-readers");
        chapter.title = planted.text(planted.word("Chapter", Audience.INTERNAL));
        chapter.body = chapter.title;
        chapter.audience = Audience.INTERNAL;
        chapter.persist();
    }
}
