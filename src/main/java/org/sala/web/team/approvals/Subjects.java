package org.sala.web.team.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sala.accounts.Act;
import org.sala.accounts.Membership;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.history.Change;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.planning.PlanApproval;
import org.sala.testing.EditionApproval;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Visit;
import org.sala.workflow.Approval;
import org.sala.workflow.Progress.ConditionProgress;
import org.sala.workflow.Progress.StageProgress;
import org.sala.workflow.Workflow;

/** What there is to approve, gathered for its page. */
@ApplicationScoped
class Subjects {

    private static final List<String> OF_PLAN = List.of("Plan", "Partner", "Directory");

    private final Visit visit;
    private final Workflow workflow;
    private final CodeWords words;
    private final Clock clock;

    Subjects(Visit visit, Workflow workflow, CodeWords words, Clock clock) {
        this.visit = visit;
        this.workflow = workflow;
        this.words = words;
        this.clock = clock;
    }

    record PlanSubject(Plan plan, Directory directory, List<Partner> partners) {
    }

    /** {@code before} is the edition published before this one, null for the first. */
    record EditionSubject(Edition before, List<Count> changed) {
    }

    /** How many records of a kind were changed; {@code kind} in the visitor's words. */
    record Count(String kind, long records) {
    }

    Instant now() {
        return clock.instant();
    }

    PlanSubject plan() {
        UUID id = visit.getDirectory().id;
        return new PlanSubject(Plan.of(id), Directory.findById(id), Partner.inDirectory(id));
    }

    EditionSubject edition() {
        Edition before = Edition.<Edition>find("directoryId = ?1 and number < ?2 and publishedAt is not null order by number desc",
                visit.getDirectory().id, visit.getEdition().number).firstResult();
        List<Count> changed = Change.getEntityManager().createQuery("select c.recordType, count(distinct c.recordId) from Change c"
                        + " where c.directoryId = ?1 and c.at > ?2 group by c.recordType order by count(distinct c.recordId) desc",
                Object[].class).setParameter(1, visit.getDirectory().id)
                .setParameter(2, before == null ? Instant.EPOCH : before.publishedAt).getResultList().stream()
                .map(row -> new Count(words.of("record", row[0]), (Long) row[1])).toList();
        return new EditionSubject(before, changed);
    }

    Question question(String stage, boolean changedMeanwhile) {
        boolean second = isSecondPerson(stage);
        StageProgress progress = workflow.progress(visit.cycle(), List.of(stage)).stage(stage);
        String approval = "approvals/" + stage;
        List<ConditionProgress> open = progress.unmet();
        boolean approved = open.stream().noneMatch(condition -> isApproval(condition, approval));
        return new Question(stage, second, approved, changedMeanwhile,
                open.stream().filter(condition -> !isApproval(condition, approval)).toList(), Approval.in(visit.cycle(), stage),
                Membership.inDirectory(visit.getDirectory().id).stream().filter(member -> member.role.may(Act.APPROVE))
                        .filter(member -> member.person.deactivatedAt == null).map(member -> member.person).toList());
    }

    private static boolean isApproval(ConditionProgress condition, String page) {
        return condition.outcome().missing().stream().anyMatch(missing -> page.equals(missing.page()));
    }

    boolean isSecondPerson(String stage) {
        return switch (stage) {
            case "plan" -> PlanApproval.isSecondPerson(visit.getDirectory().id, visit.getPerson().id);
            case "test" -> EditionApproval.isSecondPerson(visit.cycle(), visit.getPerson().id);
            default -> throw new NotFoundException();
        };
    }

    /** Whether something of what is approved was changed after a moment, in milliseconds since 1970. */
    boolean changedSince(String stage, long moment) {
        Instant shown = Instant.ofEpochMilli(moment);
        UUID id = visit.getDirectory().id;
        return stage.equals("plan") ? Change.count("directoryId = ?1 and at > ?2 and recordType in ?3", id, shown, OF_PLAN) > 0
                : Change.count("directoryId = ?1 and at > ?2", id, shown) > 0;
    }
}
