package org.sala.web.team.dashboard;

import java.util.List;
import org.sala.workflow.Progress.ConditionProgress;
import org.sala.workflow.Progress.StageProgress;
import org.sala.workflow.Progress.State;

/** A stage as its page shows it: what is unmet first, then what is met; {@code passedBy} is null until its gate was passed. */
record StageView(StageProgress progress, String passedBy) {

    private static final String APPROVALS = "approvals/";

    public String name() {
        return progress.name();
    }

    public List<ConditionProgress> unmet() {
        return progress.unmet();
    }

    public List<ConditionProgress> met() {
        return progress.conditions().stream().filter(condition -> condition.outcome().isMet()).toList();
    }

    public boolean isCurrent() {
        return progress.state() == State.CURRENT;
    }

    public boolean isDone() {
        return progress.state() == State.DONE;
    }

    /** Whether its gate can be passed now. */
    public boolean isReady() {
        return isCurrent() && progress.isOpen();
    }

    /** Where a second person is asked, once nothing else is missing; null before. */
    public String approvalPage() {
        List<String> pages = unmet().stream().flatMap(condition -> condition.outcome().missing().stream())
                .map(missing -> missing.page()).toList();
        return !pages.isEmpty() && pages.stream().allMatch(page -> page.startsWith(APPROVALS)) ? pages.getFirst() : null;
    }
}
