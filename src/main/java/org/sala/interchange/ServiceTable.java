package org.sala.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sala.catalog.Organization;
import org.sala.catalog.Schedule;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceStatus;
import org.sala.values.Audience;
import org.sala.values.Language;

/** The sheet {@code services}: the entries of a directory, with all that hangs on one of them and has no sheet of its own. */
final class ServiceTable extends Table<Service> {

    static final String NAME = "services";

    private static final Set<String> EXPLOITATION = Set.of("sexual", "labour", "domestic", "fishing", "begging", "forced-crime", "forced-marriage");
    private static final Set<String> PHASES = Set.of("crisis", "transition", "reintegration");
    private static final Map<String, String> SEXES = Map.ofEntries(Map.entry("women", "female"), Map.entry("woman", "female"),
            Map.entry("girls", "female"), Map.entry("f", "female"), Map.entry("men", "male"), Map.entry("man", "male"),
            Map.entry("boys", "male"), Map.entry("m", "male"), Map.entry("all", ""), Map.entry("any", ""), Map.entry("both", ""),
            Map.entry("everyone", ""), Map.entry("everybody", ""), Map.entry("transgender", "other"));

    private final ServiceParts parts;
    private final ServiceFacts facts;
    private final Timetable timetable;
    private List<Binding<Service, ?>> bindings;

    ServiceTable(Intake intake) {
        super(intake, Service.class, NAME);
        this.parts = new ServiceParts(intake);
        this.facts = new ServiceFacts(intake);
        this.timetable = new Timetable(intake);
    }

    @Override
    List<Binding<Service, ?>> bindings() {
        if (bindings == null) {
            bindings = new ArrayList<>();
            bindings.add(Binding.of("organization", reference(Organization.class, OrganizationTable.NAME), s -> idOf(s.organization),
                    (s, id) -> s.organization = intake().store().find(Organization.class, id)));
            bindings.addAll(texts(intake().language()));
            bindings.addAll(whoFor());
            bindings.addAll(forTheTeam());
            bindings.addAll(parts.bindings());
            bindings.add(Binding.part("hours", Timetable.kind(), timetable::of,
                    (s, hours) -> timetable.set(s, hours, (Schedule row) -> row.service = s), s -> HoursText.write(timetable.of(s))));
        }
        return bindings;
    }

    private static List<Binding<Service, ?>> texts(Language language) {
        return List.of(
                Binding.text("name", Kinds.line(), language, s -> s.name, (s, text) -> s.name = text),
                Binding.text("alternate_name", Kinds.line(), language, s -> s.alternateName, (s, text) -> s.alternateName = text),
                Binding.text("description", Kinds.text(), language, s -> s.description, (s, text) -> s.description = text),
                Binding.text("eligibility", Kinds.text(), language, s -> s.eligibilityDescription, (s, text) -> s.eligibilityDescription = text),
                Binding.text("how_to_get", Kinds.text(), language, s -> s.applicationProcess, (s, text) -> s.applicationProcess = text),
                Binding.text("cost", Kinds.text(), language, s -> s.feesDescription, (s, text) -> s.feesDescription = text),
                Binding.text("interpretation", Kinds.text(), language, s -> s.interpretationServices, (s, text) -> s.interpretationServices = text),
                Binding.text("how_to_refer", Kinds.text(), language, s -> s.howToRefer, (s, text) -> s.howToRefer = text),
                Binding.text("alert", Kinds.text(), language, s -> s.alert, (s, text) -> s.alert = text),
                Binding.text("hours_note", Kinds.text(), language, s -> s.hoursNote, (s, text) -> s.hoursNote = text));
    }

    private static List<Binding<Service, ?>> whoFor() {
        return List.of(
                Binding.of("trafficking_specific", Kinds.yesNo(false), s -> s.traffickingSpecific, (s, yes) -> s.traffickingSpecific = yes),
                Binding.of("phases", Kinds.codes(PHASES, Map.of()), s -> s.phases, (s, codes) -> s.phases = codes),
                Binding.of("sexes", Kinds.codes(Set.of("female", "male", "other"), SEXES), s -> s.sexes, (s, codes) -> s.sexes = codes),
                Binding.of("minimum_age", Kinds.age(), s -> s.minimumAge, (s, age) -> s.minimumAge = age),
                Binding.of("maximum_age", Kinds.age(), s -> s.maximumAge, (s, age) -> s.maximumAge = age),
                Binding.of("nationalities", Kinds.countries(), s -> s.nationalities, (s, codes) -> s.nationalities = codes),
                Binding.of("exploitation", Kinds.codes(EXPLOITATION, Map.of("labor", "labour", "sex", "sexual")),
                        s -> s.exploitation, (s, codes) -> s.exploitation = codes),
                Binding.of("dependants", Kinds.yesNo(null), s -> s.dependants, (s, yes) -> s.dependants = yes),
                Binding.of("disability", Kinds.yesNo(null), s -> s.disability, (s, yes) -> s.disability = yes),
                Binding.of("free", Kinds.yesNo(null), s -> s.free, (s, yes) -> s.free = yes),
                Binding.of("identity_document_required", Kinds.yesNo(null), s -> s.identityDocumentRequired, (s, yes) -> s.identityDocumentRequired = yes),
                Binding.of("police_report_required", Kinds.yesNo(null), s -> s.policeReportRequired, (s, yes) -> s.policeReportRequired = yes));
    }

    private static List<Binding<Service, ?>> forTheTeam() {
        return List.of(
                Binding.of("status", Kinds.oneOf(ServiceStatus.class, ServiceStatus::hsds, ServiceStatus.ACTIVE, ServiceStatus.INACTIVE,
                        Reason.UNKNOWN_STATUS), s -> s.status, (s, status) -> s.status = status),
                Binding.of("email", Kinds.email(), s -> s.email, (s, email) -> s.email = email),
                Binding.of("website", Kinds.website(), s -> s.url, (s, website) -> s.url = website),
                Binding.plain("risk_note", Kinds.text(), s -> s.riskNote, (s, note) -> s.riskNote = note),
                Binding.plain("internal_note", Kinds.text(), s -> s.internalNote, (s, note) -> s.internalNote = note),
                Binding.of("audience", LocationTable.audience(Audience.HANDOUT), s -> s.audience, (s, audience) -> s.audience = audience));
    }

    @Override
    List<String> required() {
        return List.of("organization", "name");
    }

    @Override
    void check(Item item, Map<String, Object> values) {
        if (values.get("minimum_age") instanceof Integer youngest && values.get("maximum_age") instanceof Integer oldest && youngest > oldest) {
            new At(intake().report(), item, "minimum_age").warn(Reason.AGES_REVERSED);
            values.remove("minimum_age");
            values.remove("maximum_age");
        }
        if (item.has("hours") && !values.containsKey("hours")) {
            String words = PlainText.of(item.text("hours"));
            String note = (String) values.getOrDefault("hours_note", "");
            values.put("hours_note", note.isEmpty() ? words : words + "\n" + note);
            values.put("hours", org.sala.values.OpeningHours.UNKNOWN);
        }
        boolean silent = item.has("status") && item.text("status").isBlank();
        if (silent) {
            // An empty cell is no word that a service works (again).
            values.remove("status");
        }
        facts.check(item, values, silent);
    }

    @Override
    Service make(Draft draft) {
        Organization organization = intake().store().find(Organization.class, (UUID) draft.value("organization"));
        Service service = new Service(draft.id(), organization);
        service.source = intake().facts().source();
        service.sourceKey = key(draft.item());
        service.lastModified = intake().facts().now();
        return service;
    }

    @Override
    boolean after(Service service, Draft draft, Merge merge) {
        return facts.write(service, draft, merge);
    }

    @Override
    void touch(Service service) {
        service.lastModified = intake().facts().now();
    }
}
