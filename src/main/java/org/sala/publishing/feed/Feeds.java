package org.sala.publishing.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.values.Language;

/**
 * The feeds that were asked for lately, ready to answer. A feed belongs to the very content it was made of: after a
 * take-down there is other content, so nothing old is ever found here. Of an edition only its sketch is held.
 */
@ApplicationScoped
public class Feeds {

    private static final int CONTENTS_IN_MEMORY = 6;

    private record Arranged(Feed feed, Map<Language, FeedView> views) {
    }

    private final Instance<FeedMessages> messages;
    private final FindsEntries entries;
    private final Cache<EditionContent, Arranged> feeds =
            Caffeine.newBuilder().weakKeys().softValues().maximumSize(CONTENTS_IN_MEMORY).build();

    Feeds(@Any Instance<FeedMessages> messages, FindsEntries entries) {
        this.messages = messages;
        this.entries = entries;
    }

    public FeedView of(EditionSketch edition, Language language) {
        Arranged arranged = feeds.get(edition.content(), fresh -> new Arranged(new Feed(fresh, id -> entries.whole(edition, id)),
                new ConcurrentHashMap<>()));
        return arranged.views().computeIfAbsent(language, spoken -> new FeedView(arranged.feed(), spoken, messages(spoken)));
    }

    /** The feed of an edition that is in memory as a whole. */
    public FeedView of(EditionContent content, Language language) {
        Map<UUID, EditionContent.Entry> whole = new HashMap<>();
        content.entries().forEach(entry -> whole.putIfAbsent(entry.id(), entry));
        return new FeedView(new Feed(content, whole::get), language, messages(language));
    }

    /** The texts in a language; in English while nobody has translated them. */
    public FeedMessages messages(Language language) {
        Instance<FeedMessages> translated = messages.select(Localized.Literal.of(language.code()));
        return translated.isResolvable() ? translated.get() : messages.select(Default.Literal.INSTANCE).get();
    }
}
