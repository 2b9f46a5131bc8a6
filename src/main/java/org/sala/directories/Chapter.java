package org.sala.directories;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.sala.catalog.CatalogRecord;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/**
 * A text for readers before or after the entries: what is happening to me, what are my rights. The body is plain text:
 * blank lines part paragraphs, {@code "- "} begins a list item, {@code "## "} a heading.
 */
@Entity
public class Chapter extends CatalogRecord {

    public enum Position { FRONT, BACK }

    /** Its short name in addresses. */
    @Reaches(Audience.HANDOUT)
    public String slug;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.HANDOUT)
    public Position position = Position.FRONT;
    /** Place among the chapters of the same position. */
    @Reaches(Audience.INTERNAL)
    public int ordering;
    @Reaches(Audience.HANDOUT)
    public LocalizedText title = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public LocalizedText body = LocalizedText.EMPTY;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Audience audience = Audience.HANDOUT;

    protected Chapter() {
    }

    public Chapter(UUID id, UUID directoryId, String slug) {
        super(id, directoryId);
        this.slug = slug;
    }

    public static List<Chapter> inDirectory(UUID directoryId) {
        return list("directoryId = ?1 order by position desc, ordering, slug", directoryId);
    }
}
