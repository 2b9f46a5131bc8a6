package org.sala.distribution;

import java.util.List;
import java.util.stream.Collectors;
import org.sala.workflow.Progress.ConditionProgress;
import org.sala.workflow.Progress.StageProgress;

/** Somebody wanted to publish an edition whose gates are not all passed, or of which something does not hold any more. */
public class EditionNotReadyException extends RuntimeException {

    private final transient List<StageProgress> standing;

    EditionNotReadyException(List<StageProgress> standing) {
        super("The edition cannot be published yet: " + standing.stream().map(stage -> stage.name() + " is " + stage.state()
                + ", unmet " + stage.unmet().stream().map(ConditionProgress::name).toList()).collect(Collectors.joining("; ")));
        this.standing = List.copyOf(standing);
    }

    /** The stages that stand in the way, each with its conditions. */
    public List<StageProgress> standing() {
        return standing;
    }

    /** What is missing, over all stages; empty when only a gate has to be passed. */
    public List<ConditionProgress> unmet() {
        return standing.stream().flatMap(stage -> stage.unmet().stream()).toList();
    }
}
