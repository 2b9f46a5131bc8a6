package org.sala.cli.sample;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sala.catalog.Address;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Consent;
import org.sala.catalog.Location;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Schedule;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.ServiceAtLocation;
import org.sala.catalog.ServiceLanguage;
import org.sala.catalog.TaxonomyTerm;
import org.sala.catalog.Verification;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.values.Audience;
import org.sala.values.Codes;
import org.sala.values.Ids;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;

/** Makes invented areas, chapters, organizations and services. The same seed makes the same texts. */
final class InventedEntries {

    private static final int DISTRICTS = 8;
    private static final int SERVICES_PER_ORGANIZATION = 4;
    private static final List<String> WEEK = List.of("MO;TU;WE;TH;FR", "MO;TU;WE;TH;FR;SA", "MO;TU;WE;TH;FR;SA;SU");

    private final Directory directory;
    private final SampleTexts texts;
    private final Random dice;
    private final LocalDate today;
    private final List<TaxonomyTerm> kinds = TaxonomyTerm.kindsOfHelp();
    private final List<AdministrativeArea> districts = new ArrayList<>();
    private Organization organization;

    InventedEntries(Directory directory, SampleTexts texts, long seed, LocalDate today) {
        this.directory = directory;
        this.texts = texts;
        this.dice = new Random(seed);
        this.today = today;
    }

    void areasAndChapters() {
        AdministrativeArea province = area("XS", null, 1);
        for (int number = 1; number <= DISTRICTS; number++) {
            districts.add(area("XS-%02d".formatted(number), province.code, 2));
        }
        for (int number = 0; number < texts.count("chapters.title"); number++) {
            Chapter chapter = new Chapter(Ids.next(), directory.id, "chapter-" + (number + 1));
            chapter.ordering = number;
            chapter.title = texts.whole("chapters.title", number);
            chapter.body = texts.whole("chapters.body", number);
            chapter.persist();
        }
    }

    private AdministrativeArea area(String code, String parent, int level) {
        AdministrativeArea area = new AdministrativeArea(Ids.next(), directory.id, code);
        area.parentCode = parent;
        area.level = level;
        area.name = texts.whole("areas.name", districts.size() + (parent == null ? 0 : 1));
        area.persist();
        return area;
    }

    void service(int number) {
        if (number % SERVICES_PER_ORGANIZATION == 0 || organization == null) {
            organization = new Organization(Ids.next(), directory.id);
            organization.name = texts.compose("organizations.name", 1, " " + (number / SERVICES_PER_ORGANIZATION + 1), dice);
            organization.persist();
        }
        Service service = new Service(Ids.next(), organization);
        service.name = texts.compose("services.name", 1, " " + (number + 1), dice);
        service.description = texts.compose("services.description", 2 + dice.nextInt(3), "", dice);
        service.eligibilityDescription = texts.compose("services.eligibility", 1, "", dice);
        service.applicationProcess = texts.compose("services.how_to_get", 1 + dice.nextInt(2), "", dice);
        service.free = dice.nextInt(4) > 0;
        service.traffickingSpecific = dice.nextBoolean();
        service.phases = Codes.of(List.of("crisis", "transition", "reintegration").subList(0, 1 + dice.nextInt(3)));
        service.sexes = dice.nextInt(5) == 0 ? Codes.of("female") : Codes.NONE;
        service.minimumAge = dice.nextInt(6) == 0 ? 18 : null;
        service.persist();
        around(service);
        reach(service, number);
        Consent.record(Ids.next(), service, Consent.Answer.GIVEN, today.minusDays(dice.nextInt(90)), "Director", null);
        new Verification(Ids.next(), service, today.minusDays(dice.nextInt(90)), Verification.Means.PHONE,
                Verification.Result.CONFIRMED, null).persist();
    }

    private void around(Service service) {
        Attribute.kindOfHelp(service, kinds.get(dice.nextInt(kinds.size()))).persist();
        new ServiceArea(Ids.next(), service, districts.get(dice.nextInt(DISTRICTS)).code).persist();
        directory.languages().stream().filter(language -> dice.nextBoolean())
                .forEach(language -> new ServiceLanguage(Ids.next(), service, language).persist());
        Schedule hours = new Schedule(Ids.next(), directory.id);
        hours.service = service;
        hours.byday = Codes.of(WEEK.get(dice.nextInt(WEEK.size())));
        hours.opensAt = LocalTime.of(7 + dice.nextInt(3), 0);
        hours.closesAt = LocalTime.of(16 + dice.nextInt(3), 30);
        hours.persist();
    }

    private void reach(Service service, int number) {
        Phone phone = new Phone(Ids.next(), directory.id);
        phone.service = service;
        phone.setNumber(PhoneNumber.parse("+855 20 %03d %04d".formatted(555 + number / 10_000, number % 10_000), directory.countryCode));
        phone.hotline = number == 0;
        phone.persist();
        if (dice.nextInt(3) > 0) {
            Location place = new Location(Ids.next(), directory.id);
            place.organization = organization;
            place.name = organization.name;
            place.areaCode = districts.get(dice.nextInt(DISTRICTS)).code;
            LocalizedText directions = texts.compose("locations.directions", 1, "", dice);
            place.audience = dice.nextInt(40) == 0 ? Audience.INTERNAL : Audience.HANDOUT;
            // The way to a hidden place must not be that to an open one, and there are only so many sentences.
            place.directions = place.audience == Audience.INTERNAL ? LocalizedText.EMPTY : directions;
            place.persist();
            Address address = new Address(Ids.next(), place);
            address.address1 = texts.compose("locations.address", 1, " " + (number + 1), dice);
            address.persist();
            new ServiceAtLocation(Ids.next(), service, place).persist();
        }
    }
}
