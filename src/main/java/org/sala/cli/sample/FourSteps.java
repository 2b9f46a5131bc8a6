package org.sala.cli.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.sala.accounts.Role;
import org.sala.catalog.Phone;
import org.sala.directories.Directory;
import org.sala.distribution.CopyPlan;
import org.sala.distribution.DistributionPoint;
import org.sala.distribution.NextReview;
import org.sala.editions.Edition;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.testing.PublishedNumbers;
import org.sala.testing.TestCall;
import org.sala.testing.TestRound;
import org.sala.values.Codes;
import org.sala.workflow.Approval;
import org.sala.workflow.Cycle;
import org.sala.workflow.Workflow;

/** Does what a team does in each of the four steps, so that a gate opens; one method a step. A step that is done is left alone. */
@ApplicationScoped
public class FourSteps {

    private final Workflow workflow;
    private final Clock clock;

    FourSteps(Workflow workflow, Clock clock) {
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Writes what the plan still lacks, lets the second person approve it and passes the gate. */
    @Transactional
    public void plan(Directory directory, SampleTeam team) {
        if (isDone(directory, "plan")) {
            return;
        }
        Plan plan = Plan.of(directory.id);
        if (plan.lead == null) {
            fill(plan);
        }
        if (Partner.inDirectory(directory.id).isEmpty()) {
            Partner partner = new Partner(directory.id, "Provincial office of social affairs (invented)");
            partner.agreedOn = today(directory);
            partner.persist();
        }
        approve(directory, team, "plan");
        pass(directory, team, "plan");
    }

    private static void fill(Plan plan) {
        plan.audiences = Codes.of("victims;families;social-workers;police");
        plan.formats = Codes.of("booklet;site");
        plan.lead = "Invented network, coordinator's office";
        plan.purpose = "A directory made for trials; nothing in it is real.";
        plan.inclusionCriteria = "Every invented service is listed.";
        plan.safety1 = "No address in it is real.";
        plan.safety2 = plan.safety1;
        plan.safety3 = plan.safety1;
        plan.safety4 = plan.safety1;
        plan.safety5 = plan.safety1;
        plan.safety6 = plan.safety1;
        plan.reviewIntervalDays = Plan.USUAL_REVIEW_INTERVAL;
    }

    /** Passes the gate of the second step; services, consents, verifications and chapters must be there. */
    @Transactional
    public void map(Directory directory, SampleTeam team) {
        if (isDone(directory, "map")) {
            return;
        }
        pass(directory, team, "map");
    }

    /** Calls every number, holds a round with each group, lets the second person approve and passes the gate. */
    @Transactional
    public void test(Directory directory, SampleTeam team) {
        if (isDone(directory, "test")) {
            return;
        }
        Cycle cycle = cycle(directory);
        Phone.<Phone>stream("from Phone f where " + PublishedNumbers.JPQL, directory.id).forEach(phone ->
                new TestCall(directory.id, cycle.editionNumber(), phone.id, phone.number, today(directory),
                        team.id(Role.MAPPER), TestCall.Result.PASSED).persist());
        new TestRound(cycle, TestRound.Testers.VICTIMS_OR_FAMILIES, today(directory), 7, directory.sourceLanguage,
                team.id(Role.MAPPER)).persist();
        new TestRound(cycle, TestRound.Testers.PRACTITIONERS, today(directory), 12, directory.sourceLanguage,
                team.id(Role.MAPPER)).persist();
        approve(directory, team, "test");
        pass(directory, team, "test");
    }

    /** Plans where copies go, sets the next review and passes the last gate; the edition must be out. */
    @Transactional
    public void distribute(Directory directory, SampleTeam team) {
        if (isDone(directory, "distribute")) {
            return;
        }
        if (DistributionPoint.inDirectory(directory.id).isEmpty()) {
            DistributionPoint point = new DistributionPoint(directory.id, "Bus station (invented)");
            point.kind = "bus-station";
            point.plan(CopyPlan.evenly(200, directory.languages().stream().map(language -> new CopyPlan.Print("booklet", language)).toList()));
            point.persist();
        }
        NextReview.set(cycle(directory), today(directory).plusMonths(5), team.id(Role.COORDINATOR), clock.instant());
        pass(directory, team, "distribute");
    }

    private boolean isDone(Directory directory, String stage) {
        return workflow.steps(cycle(directory)).stream().anyMatch(step -> step.name().equals(stage) && step.isDone());
    }

    private void approve(Directory directory, SampleTeam team, String stage) {
        new Approval(cycle(directory), stage, Approval.Decision.APPROVED, team.id(Role.APPROVER), clock.instant(), null).persist();
    }

    private void pass(Directory directory, SampleTeam team, String stage) {
        workflow.pass(cycle(directory), stage, team.id(Role.COORDINATOR));
    }

    private static Cycle cycle(Directory directory) {
        return new Cycle(directory.id, Edition.current(directory.id).number);
    }

    LocalDate today(Directory directory) {
        return LocalDate.now(clock.withZone(directory.zone()));
    }
}
