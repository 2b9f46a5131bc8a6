package org.sala.web.team.services;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.catalog.Attribute;
import org.sala.catalog.CostOption;
import org.sala.catalog.Phones;
import org.sala.catalog.Places;
import org.sala.catalog.RequiredDocument;
import org.sala.catalog.Schedules;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.ServiceLanguage;
import org.sala.catalog.ServiceStatus;
import org.sala.catalog.WeeklyHours;
import org.sala.values.Audience;
import org.sala.web.team.Kept;
import org.sala.web.team.PhoneRows;

/** What is kept of a service, as the values of its form. */
final class ServiceFields {

    private static final int EMPTY_PHONES = 2;

    private ServiceFields() {
    }

    static Map<String, List<String>> ofNew(UUID organization) {
        Kept kept = new Kept().put("organization", organization).put("status", ServiceStatus.ACTIVE).put("audience", Audience.HANDOUT);
        HourRows.keep(kept, "hours-", WeeklyHours.NONE);
        PhoneRows.keep(kept, "phone-", List.of(), EMPTY_PHONES);
        PlaceRows.keep(kept, List.of());
        costs(kept, List.of());
        return kept.values();
    }

    static Map<String, List<String>> of(Service service) {
        Kept kept = new Kept().put("version", service.version).put("organization", service.organization.id);
        texts(kept, service);
        facts(kept, service);
        lists(kept, service);
        HourRows.keep(kept, "hours-", Schedules.of(service));
        PhoneRows.keep(kept, "phone-", Phones.of(service), EMPTY_PHONES);
        PlaceRows.keep(kept, Places.of(service));
        return kept.values();
    }

    private static void texts(Kept kept, Service service) {
        kept.text("name", service.name).text("alternateName", service.alternateName).text("description", service.description)
                .text("eligibilityDescription", service.eligibilityDescription)
                .text("applicationProcess", service.applicationProcess).text("feesDescription", service.feesDescription)
                .text("interpretationServices", service.interpretationServices).text("alert", service.alert)
                .text("hoursNote", service.hoursNote).text("howToRefer", service.howToRefer);
    }

    private static void facts(Kept kept, Service service) {
        kept.put("url", service.url).put("email", service.email).put("status", service.status)
                .yesNo("free", service.free).put("accreditations", service.accreditations)
                .put("minimumAge", service.minimumAge).put("maximumAge", service.maximumAge)
                .all("sexes", service.sexes.set()).put("nationalities", service.nationalities)
                .all("exploitation", service.exploitation.set()).yesNo("dependants", service.dependants)
                .yesNo("disability", service.disability).yesNo("identityDocumentRequired", service.identityDocumentRequired)
                .yesNo("policeReportRequired", service.policeReportRequired)
                .yesNo("traffickingSpecific", service.traffickingSpecific).all("phases", service.phases.set())
                .put("audience", service.audience).put("riskNote", service.riskNote).put("internalNote", service.internalNote);
    }

    private static void lists(Kept kept, Service service) {
        kept.all("kinds", Attribute.<Attribute>list("from Attribute a join fetch a.taxonomyTerm where a.linkId = ?1 and a.linkType = ?2",
                service.id, Attribute.KIND_OF_HELP).stream().map(kind -> kind.taxonomyTerm.code).toList());
        kept.all("areas", ServiceArea.<ServiceArea>list("service", service).stream().map(area -> area.areaCode).toList());
        kept.all("languages", ServiceLanguage.<ServiceLanguage>list("service", service).stream()
                .map(language -> language.code.code()).toList());
        kept.put("documents", RequiredDocument.<RequiredDocument>list("service = ?1 order by id", service).stream()
                .map(document -> document.document).filter(text -> text.source() != null).map(text -> text.in(text.source()))
                .collect(Collectors.joining("\n")));
        costs(kept, CostOption.list("service = ?1 order by id", service));
    }

    private static void costs(Kept kept, List<CostOption> costs) {
        kept.put("cost-rows", costs.size() + 1);
        for (int at = 0; at < costs.size(); at++) {
            CostOption cost = costs.get(at);
            kept.put("cost-" + at + "-id", cost.id).text("cost-" + at + "-option", cost.option)
                    .put("cost-" + at + "-amount", cost.amount).put("cost-" + at + "-currency", cost.currency);
        }
    }
}
