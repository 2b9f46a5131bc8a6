package org.sala.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sala.values.Language;

/**
 * Who works on a directory. A coordinator adds people and gives them roles; a directory always keeps a coordinator, and
 * nobody raises or removes themselves.
 */
@ApplicationScoped
public class Team {

    private final Clock clock;

    Team(Clock clock) {
        this.clock = clock;
    }

    /** Why something was not done. */
    public enum Reason { ALREADY_A_MEMBER, CLOSED_ACCOUNT, OWN_MEMBERSHIP, LAST_COORDINATOR, WORKS_ELSEWHERE }

    /** A change of the team that is against its rules. */
    public static class RefusedException extends RuntimeException {

        private final Reason reason;

        RefusedException(Reason reason) {
            super("The team was not changed: " + reason);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** Somebody who was added; {@code password} is null for a person who had an account already. */
    public record Addition(Person person, String password) {
    }

    /** Adds a person to a directory; a new one gets a password for one time, an account that exists is left alone. */
    @Transactional
    public Addition add(UUID directoryId, String name, String email, Language language, Role role) {
        Person known = Person.anyWithEmail(email).orElse(null);
        if (known != null && known.deactivatedAt != null) {
            throw new RefusedException(Reason.CLOSED_ACCOUNT);
        }
        if (known != null && Membership.of(known.email, directoryId).isPresent()) {
            throw new RefusedException(Reason.ALREADY_A_MEMBER);
        }
        Person person = known != null ? known : new Person(name, email, language);
        String password = known != null ? null : person.giveOneTimePassword();
        person.persist();
        new Membership(person, directoryId, role, clock.instant()).persistAndFlush();
        return new Addition(person, password);
    }

    @Transactional
    public void giveRole(UUID directoryId, UUID membershipId, Role role, UUID byPersonId) {
        Membership membership = ofAnother(directoryId, membershipId, byPersonId);
        if (role != Role.COORDINATOR) {
            keepACoordinator(directoryId, membership);
        }
        membership.role = role;
    }

    @Transactional
    public void remove(UUID directoryId, UUID membershipId, UUID byPersonId) {
        Membership membership = ofAnother(directoryId, membershipId, byPersonId);
        keepACoordinator(directoryId, membership);
        membership.delete();
    }

    /**
     * Gives a member a password for one time and returns it. Who works in directories the giver does not lead keeps
     * theirs, else one coordinator could enter another's directory in that person's name.
     */
    @Transactional
    public String givePassword(UUID directoryId, UUID membershipId, UUID byPersonId) {
        Person person = ofAnother(directoryId, membershipId, byPersonId).person;
        long elsewhere = Membership.count("from Membership m where m.person = ?1 and not exists (select 1 from Membership g"
                + " where g.directoryId = m.directoryId and g.person.id = ?2 and g.role = ?3)", person, byPersonId, Role.COORDINATOR);
        if (elsewhere > 0) {
            throw new RefusedException(Reason.WORKS_ELSEWHERE);
        }
        return person.giveOneTimePassword();
    }

    private static Membership ofAnother(UUID directoryId, UUID membershipId, UUID byPersonId) {
        Membership membership = Membership.<Membership>find("id = ?1 and directoryId = ?2", membershipId, directoryId)
                .singleResult();
        if (membership.person.id.equals(byPersonId)) {
            throw new RefusedException(Reason.OWN_MEMBERSHIP);
        }
        return membership;
    }

    /** Waits for others who change the coordinators at the same time, so that two cannot remove each other. */
    private static void keepACoordinator(UUID directoryId, Membership leaving) {
        List<Membership> coordinators = Membership.<Membership>find("directoryId = ?1 and role = ?2 order by id", directoryId,
                Role.COORDINATOR).withLock(LockModeType.PESSIMISTIC_WRITE).list();
        boolean another = coordinators.stream().anyMatch(coordinator -> !coordinator.id.equals(leaving.id)
                && coordinator.person.deactivatedAt == null);
        if (leaving.role == Role.COORDINATOR && !another) {
            throw new RefusedException(Reason.LAST_COORDINATOR);
        }
    }
}
