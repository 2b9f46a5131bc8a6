package org.sala.web.team.dashboard;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.accounts.Act;
import org.sala.accounts.Membership;
import org.sala.mapping.Coverage;
import org.sala.mapping.Freshness;
import org.sala.planning.Plan;
import org.sala.web.team.Allowed;
import org.sala.web.team.Changes;
import org.sala.web.team.Visit;
import org.sala.workflow.Workflow;

/** Where a directory stands. */
@Path("/team/d/{slug}")
class DashboardPage {

    private static final int CHANGES = 8;

    private final Visit visit;
    private final Workflow workflow;
    private final Changes changes;
    private final Clock clock;

    DashboardPage(Visit visit, Workflow workflow, Changes changes, Clock clock) {
        this.visit = visit;
        this.workflow = workflow;
        this.changes = changes;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "team/dashboard")
    static class Templates {
        static native TemplateInstance dashboard(StageView stage, int people, Coverage coverage, Freshness freshness,
                                                 List<Changes.Line> changes);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        UUID directory = visit.getDirectory().id;
        LocalDate today = LocalDate.now(clock.withZone(visit.getDirectory().zone()));
        return Templates.dashboard(new StageView(workflow.progress(visit.cycle()).current(), null),
                (int) Membership.count("directoryId", directory), Coverage.of(directory),
                Freshness.of(directory, today, Plan.reviewInterval(directory)), changes.latest(CHANGES));
    }
}
