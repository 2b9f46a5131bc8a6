package org.sala.directories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sala.catalog.Writing;
import org.sala.history.History;
import org.sala.values.Audience;
import org.sala.values.Ids;

/** Writes the chapters of a directory and keeps them in their order. */
@ApplicationScoped
public class Chapters {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final History history;

    Chapters(History history) {
        this.history = history;
    }

    /** A chapter as a form says it; its texts in the language of writing. */
    public record Sheet(String slug, Chapter.Position position, Audience audience, String title, String body) {

        public boolean hasGoodSlug() {
            return SLUG.matcher(slug).matches();
        }
    }

    public static boolean isTaken(UUID directoryId, String slug, UUID except) {
        return Chapter.<Chapter>list("directoryId = ?1 and slug = ?2", directoryId, slug).stream().anyMatch(other -> !other.id.equals(except));
    }

    @Transactional
    public Chapter write(UUID directoryId, Sheet sheet, Writing by) {
        Chapter chapter = new Chapter(Ids.next(), directoryId, sheet.slug());
        chapter.ordering = Chapter.inDirectory(directoryId).stream().mapToInt(other -> other.ordering).max().orElse(0) + 1;
        fill(chapter, sheet, by);
        chapter.persist();
        history.made(by.person(), chapter);
        return chapter;
    }

    @Transactional
    public void change(Chapter chapter, Sheet sheet, Writing by) {
        history.changing(by.person(), chapter, () -> fill(chapter, sheet, by));
    }

    private static void fill(Chapter chapter, Sheet sheet, Writing by) {
        chapter.slug = sheet.slug();
        chapter.position = sheet.position();
        chapter.audience = sheet.audience();
        chapter.title = by.text(chapter.title, sheet.title());
        chapter.body = by.text(chapter.body, sheet.body());
    }

    /** Moves a chapter one place up or down among those of the same position; at the end it stays where it is. */
    @Transactional
    public void move(Chapter chapter, boolean up, UUID person) {
        List<Chapter> neighbours = new ArrayList<>(Chapter.inDirectory(chapter.directoryId).stream()
                .filter(other -> other.position == chapter.position).toList());
        int at = neighbours.indexOf(chapter);
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= neighbours.size()) {
            return;
        }
        Collections.swap(neighbours, at, to);
        for (int place = 0; place < neighbours.size(); place++) {
            Chapter moved = neighbours.get(place);
            int ordering = place + 1;
            history.changing(person, moved, () -> moved.ordering = ordering);
        }
    }

    @Transactional
    public void remove(Chapter chapter, UUID person) {
        history.removed(person, chapter);
        chapter.delete();
    }
}
