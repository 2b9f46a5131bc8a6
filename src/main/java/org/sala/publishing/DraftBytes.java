package org.sala.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes of a finished draft, apart from its status so that lists stay light. */
@Entity
class DraftBytes extends PanacheEntityBase {

    @Id
    UUID draftId;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] bytes;

    protected DraftBytes() {
    }

    DraftBytes(UUID draftId, byte[] bytes) {
        this.draftId = draftId;
        this.bytes = bytes;
    }
}
