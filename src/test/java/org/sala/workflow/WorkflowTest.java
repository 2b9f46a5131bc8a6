package org.sala.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.workflow.Progress.State;

@QuarkusTest
class WorkflowTest {

    @Inject
    Workflow workflow;
    @Inject
    Editions editions;

    @Test
    void aNewDirectoryStandsInTheFirstStageAndItsGateIsClosed() {
        Cycle cycle = newDirectory("workflow-new");

        Progress progress = workflow.progress(cycle);

        assertThat(progress.current().name()).isEqualTo("plan");
        assertThat(progress.stages()).extracting(Progress.StageProgress::state)
                .containsExactly(State.CURRENT, State.AHEAD, State.AHEAD, State.AHEAD);
        assertThatThrownBy(() -> workflow.pass(cycle, "plan", Ids.next())).isInstanceOf(GateClosedException.class)
                .hasMessageContaining("areaIsNamed");
    }

    private Cycle newDirectory(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Directory directory = new Directory(slug, "KH", List.of(Language.ENGLISH, Language.of("km")), Instant.EPOCH);
            directory.persist();
            return new Cycle(directory.id, editions.openNext(directory.id).number);
        });
    }
}
