package org.sala.workflow;

/** Somebody tried to pass a gate whose conditions are not all met, or that is not the next one. */
public class GateClosedException extends RuntimeException {

    private final transient Progress.StageProgress stage;

    GateClosedException(Progress.StageProgress stage) {
        super("The gate of " + stage.name() + " is closed: " + stage.state() + ", unmet "
                + stage.unmet().stream().map(Progress.ConditionProgress::name).toList());
        this.stage = stage;
    }

    public Progress.StageProgress stage() {
        return stage;
    }
}
