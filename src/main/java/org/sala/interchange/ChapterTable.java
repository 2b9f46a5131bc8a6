package org.sala.interchange;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sala.directories.Chapter;
import org.sala.directories.Chapter.Position;
import org.sala.values.Audience;

/** The sheet {@code chapters}: texts before and after the entries, in the order of their rows. */
final class ChapterTable extends Table<Chapter> {

    static final String NAME = "chapters";

    ChapterTable(Intake intake) {
        super(intake, Chapter.class, NAME);
    }

    @Override
    List<Binding<Chapter, ?>> bindings() {
        var language = intake().language();
        return List.of(
                Binding.of("position", Kinds.oneOf(Position.class, value -> value.name().toLowerCase(Locale.ROOT), Position.FRONT,
                        Position.FRONT, Reason.UNKNOWN_CODE), c -> c.position, (c, position) -> c.position = position),
                Binding.text("title", Kinds.line(), language, c -> c.title, (c, text) -> c.title = text),
                Binding.text("body", Kinds.text(), language, c -> c.body, (c, text) -> c.body = text),
                Binding.of("audience", LocationTable.audience(Audience.HANDOUT), c -> c.audience, (c, audience) -> c.audience = audience));
    }

    @Override
    List<String> required() {
        return List.of("title");
    }

    @Override
    String key(Item item) {
        return item.text("slug");
    }

    @Override
    UUID id(Item item) {
        return intake().store().all(Chapter.class).stream().filter(chapter -> chapter.slug.equals(key(item)))
                .map(chapter -> chapter.id).findFirst().orElseGet(() -> super.id(item));
    }

    @Override
    Chapter make(Draft draft) {
        Chapter chapter = new Chapter(draft.id(), intake().facts().directory().id, key(draft.item()));
        chapter.ordering = intake().store().all(Chapter.class).stream().mapToInt(other -> other.ordering).max().orElse(0) + 1;
        return chapter;
    }
}
