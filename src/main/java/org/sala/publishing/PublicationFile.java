package org.sala.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes of a finished publication, in the database so that there is one thing to back up. */
@Entity
public class PublicationFile extends PanacheEntityBase {

    @Id
    public UUID publicationId;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    public byte[] bytes;

    protected PublicationFile() {
    }

    PublicationFile(UUID publicationId, byte[] bytes) {
        this.publicationId = publicationId;
        this.bytes = bytes;
    }
}
