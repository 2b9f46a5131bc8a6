package org.sala.publishing.site;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sala.editions.Edition;
import org.sala.publishing.Publication.Status;
import org.sala.values.Ids;

/** Some files of a stored site, one behind the other, or its catalog. Written once. */
@Entity
class SitePart extends PanacheEntityBase {

    @Id
    UUID id;
    UUID siteId;
    /** The try that wrote it; a killed or late one leaves parts that belong to nothing. */
    UUID claim;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] bytes;

    protected SitePart() {
    }

    SitePart(UUID siteId, UUID claim, byte[] bytes) {
        this.id = Ids.next();
        this.siteId = siteId;
        this.claim = claim;
        this.bytes = bytes;
    }

    /** Its bytes, without the copy that an entity keeps to notice changes. */
    static Optional<byte[]> read(UUID id) {
        return find("select p.bytes from SitePart p where p.id = ?1", id).project(byte[].class).firstResultOptional();
    }

    /** Removes the parts of sites that nobody reads any more: outdated, failed, or of an edition that is not out. */
    static void removeUnread() {
        delete("siteId in (select s.id from PublishedSite s, Edition e where e.id = s.editionId"
                + " and (s.status in (?1, ?2) or e.state <> ?3))", Status.OUTDATED, Status.FAILED, Edition.State.PUBLISHED);
    }

    /** Removes what other tries at the same site have left. */
    static void removeOthers(UUID siteId, UUID claim) {
        delete("siteId = ?1 and claim <> ?2", siteId, claim);
    }
}
