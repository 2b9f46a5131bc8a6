package org.sala.editions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sala.editions.EditionContent.Area;
import org.sala.editions.EditionContent.Chapter;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.KindOfHelp;
import org.sala.editions.EditionContent.Masthead;

/** Puts whole chapters and some whole entries into a sketch while its edition is read. */
final class Filling implements EditionJson.Taker {

    private final Set<UUID> wanted;
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<UUID, Entry> whole = new HashMap<>();

    private Filling(Set<UUID> wanted) {
        this.wanted = wanted;
    }

    static EditionContent of(EditionSketch sketch, Set<UUID> wanted, byte[] document) {
        Filling filling = new Filling(wanted);
        EditionJson.read(document, filling);
        EditionContent content = sketch.content();
        return new EditionContent(content.masthead(), content.kinds(), content.areas(), List.copyOf(filling.chapters), content.entries().stream()
                .map(entry -> LastModified.completed(filling.whole.getOrDefault(entry.id(), entry), sketch.publishedAt())).toList());
    }

    @Override
    public void masthead(Masthead read) {
        // The sketch has it.
    }

    @Override
    public void kinds(List<KindOfHelp> read) {
        // The sketch has them.
    }

    @Override
    public void areas(List<Area> read) {
        // The sketch has them.
    }

    @Override
    public void chapter(Chapter read) {
        chapters.add(read);
    }

    @Override
    public void entry(Entry read) {
        if (wanted.contains(read.id())) {
            whole.put(read.id(), read);
        }
    }
}
