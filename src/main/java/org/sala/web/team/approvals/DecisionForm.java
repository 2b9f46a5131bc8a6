package org.sala.web.team.approvals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.workflow.Approval.Decision;

/** What a second person decided, as it was sent. */
public class DecisionForm {

    private static final int LONGEST = 5_000;

    @RestForm
    public String decision;
    @RestForm
    public String remark;
    /** When the page was shown, in milliseconds since 1970: what was changed later nobody has read. */
    @RestForm
    public long shownAt;

    Optional<Decision> decision() {
        return java.util.Arrays.stream(Decision.values()).filter(known -> known.name().equalsIgnoreCase(decision)).findFirst();
    }

    String remark() {
        return remark == null || remark.isBlank() ? null : remark.strip();
    }

    Map<String, String> problems(ApprovalsMessages texts) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (decision().isEmpty()) {
            problems.put("decision", texts.decisionNeeded());
        }
        if (decision().filter(Decision.SENT_BACK::equals).isPresent() && remark() == null) {
            problems.put("remark", texts.remarkNeeded());
        }
        if (remark != null && remark.length() > LONGEST) {
            problems.put("remark", texts.remarkTooLong(LONGEST));
        }
        return problems;
    }
}
