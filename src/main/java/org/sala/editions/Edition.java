package org.sala.editions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sala.values.Ids;

/**
 * One publication in the life of a directory. It is in preparation while the team walks through the four steps; once
 * published its content never changes; the next edition supersedes it, or somebody withdraws it at once.
 */
@Entity
public class Edition extends PanacheEntityBase {

    public enum State { IN_PREPARATION, PUBLISHED, SUPERSEDED, WITHDRAWN }

    /** The whole life of an edition. */
    private static final Map<State, Set<State>> NEXT = Map.of(
            State.IN_PREPARATION, EnumSet.of(State.PUBLISHED),
            State.PUBLISHED, EnumSet.of(State.SUPERSEDED, State.WITHDRAWN),
            State.SUPERSEDED, EnumSet.noneOf(State.class),
            State.WITHDRAWN, EnumSet.noneOf(State.class));

    @Id
    public UUID id;
    @Version
    public int version;
    public UUID directoryId;
    public int number;
    @Enumerated(EnumType.STRING)
    public State state = State.IN_PREPARATION;
    public Instant openedAt;
    public Instant publishedAt;
    public UUID publishedBy;
    public LocalDate validUntil;
    public Instant withdrawnAt;
    public UUID withdrawnBy;

    protected Edition() {
    }

    Edition(UUID directoryId, int number, Instant openedAt) {
        this.id = Ids.next();
        this.directoryId = directoryId;
        this.number = number;
        this.openedAt = openedAt;
    }

    /** The edition in work: the one with the highest number, also after it was published. */
    public static Edition current(UUID directoryId) {
        return Edition.<Edition>find("directoryId = ?1 order by number desc", directoryId).firstResultOptional()
                .orElseThrow(() -> new IllegalStateException("Directory " + directoryId + " has no edition"));
    }

    /** The edition readers see. */
    public static Optional<Edition> published(UUID directoryId) {
        return find("directoryId = ?1 and state = ?2", directoryId, State.PUBLISHED).firstResultOptional();
    }

    /** One edition of a directory. */
    public static Optional<Edition> numbered(UUID directoryId, int number) {
        return find("directoryId = ?1 and number = ?2", directoryId, number).firstResultOptional();
    }

    /** The edition with a code, among all of a directory that readers ever had. */
    public static Optional<Edition> coded(UUID directoryId, EditionCode code) {
        return ofDirectory(directoryId).stream().filter(edition -> edition.state != State.IN_PREPARATION)
                .filter(edition -> EditionCode.of(edition.id).equals(code)).findFirst();
    }

    /** The newest edition before this one that readers had and that was not withdrawn. */
    public Optional<Edition> predecessor() {
        return find("directoryId = ?1 and number < ?2 and state in ?3 order by number desc", directoryId, number,
                List.of(State.PUBLISHED, State.SUPERSEDED)).firstResultOptional();
    }

    public static List<Edition> ofDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by number desc", directoryId);
    }

    void become(State next) {
        if (!NEXT.get(state).contains(next)) {
            throw new IllegalStateException("Edition " + number + " is " + state + " and cannot become " + next);
        }
        state = next;
    }
}
