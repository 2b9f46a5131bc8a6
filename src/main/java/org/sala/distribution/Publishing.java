package org.sala.distribution;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.editions.Editions;
import org.sala.workflow.Cycle;
import org.sala.workflow.Progress;
import org.sala.workflow.Progress.StageProgress;
import org.sala.workflow.Progress.State;
import org.sala.workflow.Workflow;

/**
 * Puts an edition up for readers: the only way there, for the page and for the command line. Plan, map and test must be
 * passed and everything they ask for must hold now, the word of a second person among it.
 */
@ApplicationScoped
public class Publishing {

    private static final List<String> BEFORE = List.of("plan", "map", "test");

    private final Workflow workflow;
    private final Editions editions;

    Publishing(Workflow workflow, Editions editions) {
        this.workflow = workflow;
        this.editions = editions;
    }

    /** The stages that must be passed before, each as it stands now. */
    public List<StageProgress> before(Cycle cycle) {
        Progress progress = workflow.progress(cycle, BEFORE);
        return BEFORE.stream().map(progress::stage).toList();
    }

    private List<StageProgress> standing(Cycle cycle) {
        return before(cycle).stream().filter(stage -> stage.state() != State.DONE || !stage.isOpen()).toList();
    }

    /**
     * Publishes the edition in preparation, all of it or nothing. Of two people who do so at once one is told
     * {@link AlreadyPublishedException}; {@link EditionNotReadyException} says what is missing.
     */
    public Edition publish(Directory directory, int number, LocalDate validUntil, UUID personId) {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> publishWhole(directory, number, validUntil, personId));
        } catch (LockTimeoutException | PessimisticLockException waiting) {
            throw new AlreadyPublishedException(number, waiting);
        }
    }

    private Edition publishWhole(Directory directory, int number, LocalDate validUntil, UUID personId) {
        Edition edition = Edition.current(directory.id);
        Edition.getEntityManager().refresh(edition, LockModeType.PESSIMISTIC_WRITE);
        if (edition.state != Edition.State.IN_PREPARATION || edition.number != number) {
            throw new AlreadyPublishedException(edition);
        }
        Cycle cycle = new Cycle(directory.id, number);
        check(cycle);
        Edition published = editions.publish(Directory.findById(directory.id), validUntil, personId);
        // Once more, for others may have saved something while the content was being copied.
        check(cycle);
        return published;
    }

    private void check(Cycle cycle) {
        List<StageProgress> standing = standing(cycle);
        if (!standing.isEmpty()) {
            throw new EditionNotReadyException(standing);
        }
    }
}
