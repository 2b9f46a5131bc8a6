package org.sala.editions;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.sala.values.Audience;
import org.sala.values.Ids;

/** The frozen content of an edition for one audience: {@link EditionContent} as gzipped JSON. Written once. */
@Entity
class EditionDocument extends PanacheEntityBase {

    @Id
    UUID id;
    UUID editionId;
    @Enumerated(EnumType.STRING)
    Audience audience;
    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] content;

    protected EditionDocument() {
    }

    EditionDocument(UUID editionId, Audience audience, byte[] content) {
        this.id = idOf(editionId, audience);
        this.editionId = editionId;
        this.audience = audience;
        this.content = content;
    }

    /** Its bytes, without the copy that an entity keeps to notice changes. */
    static byte[] read(UUID id) {
        return find("select d.content from EditionDocument d where d.id = ?1", id).project(byte[].class).singleResult();
    }

    static UUID idOf(UUID editionId, Audience audience) {
        return Ids.of(editionId.toString(), audience.name());
    }
}
