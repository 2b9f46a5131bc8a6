package org.sala.web.team.editions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sala.distribution.Publishing;
import org.sala.web.team.Visit;
import org.sala.workflow.Approval;
import org.sala.workflow.Progress.State;
import org.sala.workflow.Progress.StageProgress;

/** What keeps the edition in work from being published, for the pages that show it. */
@ApplicationScoped
class Readiness {

    private final Visit visit;
    private final Publishing publishing;

    Readiness(Visit visit, Publishing publishing) {
        this.visit = visit;
        this.publishing = publishing;
    }

    /** The three steps before publishing, and the last word of the second person; null when there is none. */
    record Checklist(List<StageProgress> stages, Approval approval) {

        public boolean isReady() {
            return stages.stream().noneMatch(Checklist::stands);
        }

        private static boolean stands(StageProgress stage) {
            return stage.state() != State.DONE || !stage.isOpen();
        }
    }

    Checklist checklist() {
        return new Checklist(publishing.before(visit.cycle()), Approval.latest(visit.cycle(), "test").orElse(null));
    }
}
