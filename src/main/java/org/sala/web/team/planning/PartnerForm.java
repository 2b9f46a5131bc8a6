package org.sala.web.team.planning;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.planning.Partner;

/** A partner as it was typed. */
public class PartnerForm {

    private static final int LONGEST = 2_000;

    @RestForm
    public String name;
    @RestForm
    public String role;
    @RestForm
    public String agreedOn;
    @RestForm
    public int version;
    /** When the form was shown, in milliseconds since 1970. */
    @RestForm
    public long shownAt;

    static PartnerForm of(Partner partner, Instant now) {
        PartnerForm form = new PartnerForm();
        form.name = partner.name;
        form.role = partner.role;
        form.agreedOn = partner.agreedOn == null ? "" : partner.agreedOn.toString();
        form.version = partner.version;
        form.shownAt = now.toEpochMilli();
        return form;
    }

    Map<String, String> problems(PlanningMessages texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (PlanForm.text(name) == null) {
            problems.put("name", texts.partnerNameNeeded());
        } else if (name.length() > LONGEST) {
            problems.put("name", texts.tooLong(LONGEST));
        }
        if (role != null && role.length() > LONGEST) {
            problems.put("role", texts.tooLong(LONGEST));
        }
        if (PlanForm.text(agreedOn) != null && PlanForm.date(agreedOn) == null) {
            problems.put("agreedOn", texts.dateNeeded());
        }
        return problems;
    }

    void writeTo(Partner partner) {
        partner.name = name.strip();
        partner.role = PlanForm.text(role);
        partner.agreedOn = PlanForm.date(agreedOn);
    }
}
