package org.sala.distribution;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.values.Ids;

/**
 * A link by which practitioners read the edition for partners without signing in. It works until a day, or until
 * somebody withdraws it, which counts at once.
 */
@Entity
public class PartnerLink extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    /** Whom it was given to, in the team's words: "Border post". Never a person. */
    public String label;
    /** SHA-256 of the secret part of the link, in hexadecimal. The secret itself is not kept. */
    String tokenHash;
    public UUID madeBy;
    public Instant madeAt;
    /** The last day it works, in the time zone of the directory. */
    public LocalDate validUntil;
    public UUID withdrawnBy;
    public Instant withdrawnAt;

    protected PartnerLink() {
    }

    PartnerLink(UUID directoryId, String label, String tokenHash, LocalDate validUntil) {
        this.id = Ids.next();
        this.directoryId = directoryId;
        this.label = label;
        this.tokenHash = tokenHash;
        this.validUntil = validUntil;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean worksOn(LocalDate day) {
        return !isWithdrawn() && !day.isAfter(validUntil);
    }

    /** Doing it twice keeps the first. */
    public void withdraw(UUID by, Instant at) {
        if (!isWithdrawn()) {
            withdrawnBy = by;
            withdrawnAt = at;
        }
    }

    /** Newest first. */
    public static List<PartnerLink> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by madeAt desc, id desc", directoryId);
    }
}
