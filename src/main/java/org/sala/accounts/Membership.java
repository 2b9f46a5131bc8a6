package org.sala.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.values.Ids;

/** The role a person has in one directory, since when. */
@Entity
public class Membership extends PanacheEntityBase {

    @Id
    public UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    public Person person;
    public UUID directoryId;
    @Enumerated(EnumType.STRING)
    public Role role;
    public Instant since;

    protected Membership() {
    }

    public Membership(Person person, UUID directoryId, Role role, Instant since) {
        this.id = Ids.next();
        this.person = person;
        this.directoryId = directoryId;
        this.role = role;
        this.since = since;
    }

    /** The membership of an active person in a directory. */
    public static Optional<Membership> of(String email, UUID directoryId) {
        return find("from Membership m join fetch m.person p where p.email = ?1 and p.deactivatedAt is null"
                + " and m.directoryId = ?2", email, directoryId).firstResultOptional();
    }

    public static List<Membership> inDirectory(UUID directoryId) {
        return list("from Membership m join fetch m.person p where m.directoryId = ?1 order by p.name", directoryId);
    }

    public static List<Membership> ofPerson(String email) {
        return list("from Membership m join fetch m.person p where p.email = ?1 and p.deactivatedAt is null", email);
    }
}
