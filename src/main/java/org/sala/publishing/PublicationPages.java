package org.sala.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * On which pages of a finished publication its parts begin. Written down with the file, because a later version of the
 * program may lay the same edition out in another way.
 */
@Entity
class PublicationPages extends PanacheEntityBase {

    @Id
    UUID publicationId;
    /** A line for each part: its anchor, a space, its page counted from 1. */
    String pages;

    protected PublicationPages() {
    }

    PublicationPages(UUID publicationId, Map<String, Integer> pages) {
        this.publicationId = publicationId;
        this.pages = pages.entrySet().stream().map(part -> part.getKey() + " " + part.getValue()).sorted().collect(Collectors.joining("\n"));
    }

    Map<String, Integer> read() {
        return pages.lines().map(line -> line.split(" ")).collect(Collectors.toMap(part -> part[0], part -> Integer.valueOf(part[1])));
    }
}
