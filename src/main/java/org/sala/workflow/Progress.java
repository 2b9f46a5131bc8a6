package org.sala.workflow;

import java.util.List;

/** Where a directory stands, derived from its data at this moment. */
public record Progress(Cycle cycle, List<StageProgress> stages) {

    public enum State { DONE, CURRENT, AHEAD }

    public record StageProgress(String name, State state, List<TaskProgress> tasks, GatePassage passage) {

        public boolean isOpen() {
            return tasks.stream().allMatch(TaskProgress::isDone);
        }

        public List<ConditionProgress> conditions() {
            return tasks.stream().flatMap(task -> task.conditions().stream()).toList();
        }

        public List<ConditionProgress> unmet() {
            return conditions().stream().filter(condition -> !condition.outcome().isMet()).toList();
        }
    }

    public record TaskProgress(String name, String page, List<ConditionProgress> conditions) {

        public boolean isDone() {
            return conditions.stream().allMatch(condition -> condition.outcome().isMet());
        }
    }

    public record ConditionProgress(String name, int threshold, Outcome outcome) {
    }

    /** The stage in work, or the last when all gates are passed. */
    public StageProgress current() {
        return stages.stream().filter(stage -> stage.state() == State.CURRENT).findFirst().orElse(stages.getLast());
    }

    public StageProgress stage(String name) {
        return stages.stream().filter(stage -> stage.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The method has no stage \"" + name + "\""));
    }
}
