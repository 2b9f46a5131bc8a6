package org.sala.web.team.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sala.catalog.CostLine;
import org.sala.catalog.Organization;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceSheet;
import org.sala.catalog.ServiceStatus;
import org.sala.catalog.Writing;
import org.sala.values.Audience;
import org.sala.values.Codes;
import org.sala.values.Language;
import org.sala.web.team.PhoneRows;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Reads the form of a service; what cannot be taken becomes a problem of the form. */
@ApplicationScoped
class ServiceReading {

    static final List<String> SEXES = List.of("female", "male", "other");
    static final List<String> EXPLOITATION = List.of("sexual", "labour", "domestic", "fishing", "begging", "forced-crime", "forced-marriage");
    static final List<String> PHASES = List.of("crisis", "transition", "reintegration");

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST_COSTS = 30;

    private final Visit visit;
    private final PhoneRows phones;
    private final PlaceRows places;
    private final HourRows hours;
    private final Clock clock;

    ServiceReading(Visit visit, PhoneRows phones, PlaceRows places, HourRows hours, Clock clock) {
        this.visit = visit;
        this.phones = phones;
        this.places = places;
        this.hours = hours;
        this.clock = clock;
    }

    /** This person, now, writing in the directory's first language. */
    Writing writing() {
        return new Writing(visit.getPerson().id, visit.getDirectory().sourceLanguage, visit.getDirectory().countryCode, clock.instant());
    }

    ServiceSheet read(Typed form, Writing by) {
        checkOrganization(form);
        form.needed("name");
        for (String text : List.of("alternateName", "description", "eligibilityDescription", "applicationProcess", "feesDescription",
                "interpretationServices", "alert", "hoursNote", "howToRefer", "accreditations", "riskNote", "internalNote")) {
            form.text(text);
        }
        Facts facts = new Facts(form.url("url"), form.email("email"), form.constant("status", ServiceStatus.values()),
                form.wholeNumber("minimumAge"), form.wholeNumber("maximumAge"), form.constant("audience", Audience.values()));
        return new ServiceSheet(form.id("organization"), form.text("newOrganization"), service -> facts.fill(service, form, by),
                form.all("kinds"), form.all("areas"), languages(form), documents(form), costs(form),
                hours.read(form, "hours-"), phones.read(form, "phone-"), places.read(form));
    }

    private void checkOrganization(Typed form) {
        boolean known = form.id("organization") != null
                && Organization.count("id = ?1 and directoryId = ?2", form.id("organization"), visit.getDirectory().id) > 0;
        if (!form.has("newOrganization") && !known) {
            form.choose("organization");
        }
    }

    /** The fields that can be typed wrongly, read before anything is written. */
    private record Facts(String url, String email, ServiceStatus status, Integer minimumAge, Integer maximumAge, Audience audience) {

        void fill(Service service, Typed form, Writing by) {
            service.url = url;
            service.email = email;
            service.status = status;
            service.minimumAge = minimumAge;
            service.maximumAge = maximumAge;
            service.audience = audience;
            texts(service, form, by);
            forWhom(service, form);
            service.accreditations = form.textOrNull("accreditations");
            service.riskNote = form.textOrNull("riskNote");
            service.internalNote = form.textOrNull("internalNote");
        }

        private static void texts(Service service, Typed form, Writing by) {
            service.name = by.text(service.name, form.text("name"));
            service.alternateName = by.text(service.alternateName, form.text("alternateName"));
            service.description = by.text(service.description, form.text("description"));
            service.eligibilityDescription = by.text(service.eligibilityDescription, form.text("eligibilityDescription"));
            service.applicationProcess = by.text(service.applicationProcess, form.text("applicationProcess"));
            service.feesDescription = by.text(service.feesDescription, form.text("feesDescription"));
            service.interpretationServices = by.text(service.interpretationServices, form.text("interpretationServices"));
            service.alert = by.text(service.alert, form.text("alert"));
            service.hoursNote = by.text(service.hoursNote, form.text("hoursNote"));
            service.howToRefer = by.text(service.howToRefer, form.text("howToRefer"));
        }

        private static void forWhom(Service service, Typed form) {
            service.free = form.yesNo("free");
            service.dependants = form.yesNo("dependants");
            service.disability = form.yesNo("disability");
            service.identityDocumentRequired = form.yesNo("identityDocumentRequired");
            service.policeReportRequired = form.yesNo("policeReportRequired");
            service.traffickingSpecific = form.get("traffickingSpecific").equals("yes");
            service.sexes = known(form, "sexes", SEXES);
            service.exploitation = known(form, "exploitation", EXPLOITATION);
            service.phases = known(form, "phases", PHASES);
            service.nationalities = Codes.of(form.get("nationalities").toUpperCase(java.util.Locale.ROOT));
        }

        private static Codes known(Typed form, String name, List<String> codes) {
            return Codes.of(form.all(name).stream().filter(codes::contains).toList());
        }
    }

    private static Set<Language> languages(Typed form) {
        Set<String> codes = new LinkedHashSet<>(form.all("languages"));
        codes.addAll(Codes.of(form.get("otherLanguages")).set());
        return codes.stream().filter(code -> LANGUAGE.matcher(code).matches()).map(Language::new).collect(Collectors.toSet());
    }

    private static List<String> documents(Typed form) {
        return Arrays.stream(form.text("documents").split("\n")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<CostLine> costs(Typed form) {
        int rows = form.get("cost-rows").matches("[0-9]{1,2}") ? Math.min(MOST_COSTS, Integer.parseInt(form.get("cost-rows"))) : 0;
        List<CostLine> lines = new ArrayList<>();
        for (int at = 0; at < rows; at++) {
            String prefix = "cost-" + at + "-";
            lines.add(new CostLine(form.id(prefix + "id"), form.text(prefix + "option"), form.amount(prefix + "amount"), form.text(prefix + "currency")));
        }
        return lines;
    }
}
