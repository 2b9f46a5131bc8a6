package org.sala.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.workflow.Methodology.Requirement;
import org.sala.workflow.Methodology.Stage;
import org.sala.workflow.Methodology.Task;
import org.sala.workflow.Progress.ConditionProgress;
import org.sala.workflow.Progress.StageProgress;
import org.sala.workflow.Progress.State;
import org.sala.workflow.Progress.TaskProgress;

/**
 * Tells where a directory stands and lets people through gates. A directory begins in the first stage; when the
 * conditions of a stage are met somebody passes its gate and the next stage begins. From each stage one may go back to
 * an earlier one: the passages in between are marked reopened, and nothing else is touched.
 */
@ApplicationScoped
public class Workflow {

    private final Methodology methodology = Methodology.fourSteps();
    private final Map<String, Condition> conditions;
    private final Clock clock;

    Workflow(Instance<Condition> conditions, Clock clock) {
        this.conditions = conditions.stream().collect(Collectors.toMap(Condition::name, Function.identity()));
        this.clock = clock;
        methodology.stages().stream().flatMap(stage -> stage.tasks().stream())
                .flatMap(task -> task.conditions().stream()).map(Requirement::condition).forEach(this::condition);
    }

    public Methodology methodology() {
        return methodology;
    }

    /** A stage and whether it is done, in work or ahead. */
    public record Step(String name, int number, State state, GatePassage passage) {

        public boolean isDone() {
            return state == State.DONE;
        }

        public boolean isCurrent() {
            return state == State.CURRENT;
        }
    }

    /** The stages and how far they are, from the passed gates alone: one query, no condition is looked at. */
    @Transactional
    public List<Step> steps(Cycle cycle) {
        Map<String, GatePassage> passages = standingPassages(cycle);
        List<Step> steps = new ArrayList<>();
        boolean reached = true;
        for (Stage stage : methodology.stages()) {
            GatePassage passage = reached ? passages.get(stage.name()) : null;
            State state = !reached ? State.AHEAD : passage != null ? State.DONE : State.CURRENT;
            reached = passage != null;
            steps.add(new Step(stage.name(), steps.size() + 1, state, passage));
        }
        return steps;
    }

    private static Map<String, GatePassage> standingPassages(Cycle cycle) {
        return GatePassage.in(cycle).stream().filter(passage -> passage.reopenedAt == null)
                .collect(Collectors.toMap(passage -> passage.stage, Function.identity(), (first, second) -> second));
    }

    /** Looks at all conditions of all stages. */
    @Transactional
    public Progress progress(Cycle cycle) {
        return progress(cycle, methodology.stages().stream().map(Stage::name).toList());
    }

    /** Looks at the conditions of some stages only: those of another may take long to look at, and ask nothing of these. */
    @Transactional
    public Progress progress(Cycle cycle, List<String> stageNames) {
        Map<String, Integer> thresholds = Threshold.of(cycle.directoryId());
        List<StageProgress> stages = steps(cycle).stream().filter(step -> stageNames.contains(step.name())).map(step -> {
            List<TaskProgress> tasks = methodology.stage(step.name()).tasks().stream()
                    .map(task -> look(task, cycle, thresholds)).toList();
            return new StageProgress(step.name(), step.state(), tasks, step.passage());
        }).toList();
        return new Progress(cycle, stages);
    }

    private TaskProgress look(Task task, Cycle cycle, Map<String, Integer> thresholds) {
        return new TaskProgress(task.name(), task.page(), task.conditions().stream().map(requirement -> {
            int threshold = thresholds.getOrDefault(requirement.condition(),
                    requirement.threshold() == null ? 0 : requirement.threshold());
            return new ConditionProgress(requirement.condition(), threshold,
                    condition(requirement.condition()).check(cycle, threshold));
        }).toList());
    }

    private Condition condition(String name) {
        Condition condition = conditions.get(name);
        if (condition == null) {
            throw new IllegalStateException("The method asks for the condition \"" + name + "\", which nobody provides");
        }
        return condition;
    }

    /** Passes the gate of the stage in work. */
    @Transactional
    public void pass(Cycle cycle, String stageName, UUID personId) {
        StageProgress stage = progress(cycle, List.of(stageName)).stage(stageName);
        if (stage.state() != State.CURRENT || !stage.isOpen()) {
            throw new GateClosedException(stage);
        }
        int attempt = (int) GatePassage.in(cycle).stream().filter(passage -> passage.stage.equals(stageName)).count();
        String said = stage.conditions().stream().map(condition -> condition.name() + " " + condition.threshold())
                .collect(Collectors.joining("\n"));
        new GatePassage(cycle, stageName, attempt, personId, clock.instant(), said).persistAndFlush();
    }

    /** Writes down what a second person said of a stage's work. Whether it counts, the stage's condition tells. */
    @Transactional
    public void decide(Cycle cycle, String stageName, Approval.Decision decision, UUID personId, String remark) {
        new Approval(cycle, methodology.stage(stageName).name(), decision, personId, clock.instant(), remark).persist();
    }

    /** Goes back to a stage: its gate and those after it have to be passed again. */
    @Transactional
    public void goBack(Cycle cycle, String stageName, UUID personId) {
        List<String> names = methodology.stages().stream().map(Stage::name).toList();
        int to = names.indexOf(methodology.stage(stageName).name());
        for (GatePassage passage : GatePassage.in(cycle)) {
            if (passage.reopenedAt == null && names.indexOf(passage.stage) >= to) {
                passage.reopenedAt = clock.instant();
                passage.reopenedBy = personId;
            }
        }
    }
}
