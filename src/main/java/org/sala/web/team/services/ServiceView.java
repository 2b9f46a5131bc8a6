package org.sala.web.team.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceStatus;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.web.team.Choices;
import org.sala.web.team.Option;
import org.sala.web.team.PhoneRows;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Makes ready what the form of a service shows: what can be chosen, and its rows. */
@ApplicationScoped
class ServiceView {

    private final Visit visit;
    private final Choices choices;
    private final PhoneRows phones;
    private final PlaceRows places;
    private final HourRows hours;

    ServiceView(Visit visit, Choices choices, PhoneRows phones, PlaceRows places, HourRows hours) {
        this.visit = visit;
        this.choices = choices;
        this.phones = phones;
        this.places = places;
        this.hours = hours;
    }

    /** The parts of the form. {@code writtenIn} is the language its texts are in, in the visitor's words. */
    public record Parts(String writtenIn, String language, Choice choice, List<PhoneRows.Row> phones, List<PlaceRows.Row> places,
                 HourRows.Week hours, List<Cost> costs) {
    }

    /** What can be chosen, with what is chosen. */
    public record Choice(List<Option> organizations, List<Option> kinds, List<Option> areas, List<Option> languages, List<Option> statuses,
                  List<Option> audiences, List<Option> sexes, List<Option> exploitation, List<Option> phases, Answers answers) {
    }

    /** The questions with yes, no or not known. */
    public record Answers(List<Option> free, List<Option> dependants, List<Option> disability, List<Option> identityDocumentRequired,
                   List<Option> policeReportRequired) {
    }

    public record Cost(String prefix, Typed form) {
        public String value(String field) {
            return form.get(prefix + field);
        }
    }

    Parts parts(Typed form, Service service) {
        Language source = service == null || service.name.source() == null ? visit.getDirectory().sourceLanguage : service.name.source();
        return new Parts(source.nameIn(visit.getLanguage()), source.code(), choice(form), phones.rows(form, "phone-"),
                places.rows(form, service), hours.week(form, "hours-"), costs(form));
    }

    private static List<Cost> costs(Typed form) {
        int rows = form.get("cost-rows").matches("[0-9]{1,2}") ? Integer.parseInt(form.get("cost-rows")) : 0;
        return java.util.stream.IntStream.range(0, rows).mapToObj(at -> new Cost("cost-" + at + "-", form)).toList();
    }

    private Choice choice(Typed form) {
        return new Choice(choices.organizations(form.all("organization")), choices.kinds(form.all("kinds")),
                choices.areas(form.all("areas")), languages(form.all("languages")),
                choices.words("status", Arrays.asList(ServiceStatus.values()), form.all("status")),
                choices.words("seenBy", Arrays.asList(Audience.values()), form.all("audience")),
                choices.words("sex", ServiceReading.SEXES, form.all("sexes")),
                choices.words("exploitation", ServiceReading.EXPLOITATION, form.all("exploitation")),
                choices.words("phase", ServiceReading.PHASES, form.all("phases")),
                new Answers(choices.yesNo(form.get("free")), choices.yesNo(form.get("dependants")),
                        choices.yesNo(form.get("disability")), choices.yesNo(form.get("identityDocumentRequired")),
                        choices.yesNo(form.get("policeReportRequired"))));
    }

    /** The languages of the directory, and those the service has besides. */
    private List<Option> languages(Set<String> chosen) {
        return Stream.concat(visit.getDirectory().languages().stream().map(Language::code), new TreeSet<>(chosen).stream()).distinct()
                .map(code -> new Option(code, new Language(code).nameIn(visit.getLanguage()), chosen.contains(code))).toList();
    }
}
