package org.sala.web.team.approvals;

import java.util.List;
import org.sala.accounts.Person;
import org.sala.workflow.Approval;
import org.sala.workflow.Progress.ConditionProgress;

/**
 * What a page of approval asks, and of whom.
 *
 * @param second   whether the visitor is a second person, so that their word would count
 * @param approved whether the work is approved as it is now
 * @param open     what else of the stage is unmet
 * @param earlier  what was decided before, the newest first
 * @param asked    who can approve
 */
record Question(String stage, boolean second, boolean approved, boolean changedMeanwhile, List<ConditionProgress> open,
                List<Approval> earlier, List<Person> asked) {
}
