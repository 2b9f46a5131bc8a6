package org.sala.web.team.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.directories.Directory;
import org.sala.planning.Plan;
import org.sala.values.Codes;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.web.team.TypedDate;

/** The plan as it was typed; the name, the area and the publisher in the source language of the directory. */
public class PlanForm {

    @RestForm
    public String seen;
    @RestForm
    public String name;
    @RestForm
    public String areaName;
    @RestForm
    public String publisher;
    @RestForm
    public List<String> audiences;
    @RestForm
    public List<String> languages;
    @RestForm
    public String otherLanguage;
    /** The languages somebody said may go although there are texts in them. */
    @RestForm
    public List<String> confirmed;
    @RestForm
    public List<String> formats;
    @RestForm
    public String lead;
    @RestForm
    public String workingGroup;
    @RestForm
    public String purpose;
    @RestForm
    public String inclusionCriteria;
    @RestForm
    public String dataProtection;
    @RestForm
    public String budget;
    @RestForm
    public String startsOn;
    @RestForm
    public String endsOn;
    @RestForm
    public String reviewIntervalDays;
    @RestForm
    public String timeZone;

    static PlanForm of(Directory directory, Plan plan) {
        PlanForm form = new PlanForm();
        form.name = directory.name.in(directory.sourceLanguage);
        form.areaName = directory.areaName.in(directory.sourceLanguage);
        form.publisher = directory.publisher.in(directory.sourceLanguage);
        form.languages = directory.languages().stream().map(Language::code).toList();
        form.timeZone = directory.timeZone;
        form.audiences = List.copyOf(plan.audiences.set());
        form.formats = List.copyOf(plan.formats.set());
        form.lead = plan.lead;
        form.workingGroup = plan.workingGroup;
        form.purpose = plan.purpose;
        form.inclusionCriteria = plan.inclusionCriteria;
        form.dataProtection = plan.dataProtection;
        form.budget = plan.budget;
        form.startsOn = plan.startsOn == null ? "" : plan.startsOn.toString();
        form.endsOn = plan.endsOn == null ? "" : plan.endsOn.toString();
        form.reviewIntervalDays = plan.reviewIntervalDays == null ? "" : plan.reviewIntervalDays.toString();
        return form;
    }

    /** The chosen languages in the order readers are offered them: those kept in their order, then the new ones. */
    List<Language> languages(Directory directory) {
        Set<String> chosen = new LinkedHashSet<>(all(languages));
        if (otherLanguage != null && !otherLanguage.isBlank()) {
            chosen.add(Language.of(otherLanguage).code());
        }
        List<Language> ordered = new ArrayList<>(directory.languages());
        ordered.removeIf(language -> !chosen.contains(language.code()));
        chosen.stream().map(Language::new).filter(language -> !ordered.contains(language)).forEach(ordered::add);
        return ordered;
    }

    static List<String> all(List<String> codes) {
        return codes == null ? List.of() : codes;
    }

    /** Takes over what concerns the directory; only what passed {@link PlanProblems}. */
    void writeTo(Directory directory) {
        directory.name = written(directory.name, name, directory);
        directory.areaName = written(directory.areaName, areaName, directory);
        directory.publisher = written(directory.publisher, publisher, directory);
        directory.timeZone = timeZone;
        directory.setLanguages(languages(directory));
    }

    private static LocalizedText written(LocalizedText text, String wording, Directory directory) {
        return text.withSource(directory.sourceLanguage, wording == null ? "" : wording);
    }

    void writeTo(Plan plan) {
        plan.audiences = Codes.of(all(audiences));
        plan.formats = Codes.of(all(formats));
        plan.lead = text(lead);
        plan.workingGroup = text(workingGroup);
        plan.purpose = text(purpose);
        plan.inclusionCriteria = text(inclusionCriteria);
        plan.dataProtection = text(dataProtection);
        plan.budget = text(budget);
        plan.startsOn = date(startsOn);
        plan.endsOn = date(endsOn);
        plan.reviewIntervalDays = text(reviewIntervalDays) == null ? null : Integer.valueOf(reviewIntervalDays.strip());
    }

    static LocalDate date(String typed) {
        return TypedDate.of(typed).orElse(null);
    }

    static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }
}
