package org.sala.publishing.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sala.editions.EditionContent;
import org.sala.values.Language;

/**
 * The feeds that were asked for lately, ready to answer. A feed belongs to the very content it was made of: after a
 * take-down there is other content, so nothing old is ever found here.
 */
@ApplicationScoped
public class Feeds {

    private static final int CONTENTS_IN_MEMORY = 6;

    private record Arranged(Feed feed, Map<Language, FeedView> views) {
    }

    private final Instance<FeedMessages> messages;
    private final Cache<EditionContent, Arranged> feeds =
            Caffeine.newBuilder().weakKeys().softValues().maximumSize(CONTENTS_IN_MEMORY).build();

    Feeds(@Any Instance<FeedMessages> messages) {
        this.messages = messages;
    }

    public FeedView of(EditionContent content, Language language) {
        Arranged arranged = feeds.get(content, fresh -> new Arranged(new Feed(fresh), new ConcurrentHashMap<>()));
        return arranged.views().computeIfAbsent(language, spoken -> new FeedView(arranged.feed(), spoken, messages(spoken)));
    }

    /** The texts in a language; in English while nobody has translated them. */
    public FeedMessages messages(Language language) {
        Instance<FeedMessages> translated = messages.select(Localized.Literal.of(language.code()));
        return translated.isResolvable() ? translated.get() : messages.select(Default.Literal.INSTANCE).get();
    }
}
