package org.sala.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sala.editions.EditionContent.Masthead;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.feed.FeedMessages;
import org.sala.publishing.feed.Feeds;
import org.sala.publishing.feed.FindsEntries;
import org.sala.publishing.feed.Found;
import org.sala.values.Audience;
import org.sala.values.Language;

/** Finds the feed somebody asks, and answers or says why not. Nothing that is asked is written down. */
@ApplicationScoped
class Asking {

    private static final Logger LOG = Logger.getLogger(Asking.class);

    private final PublishedContent published;
    private final Feeds feeds;
    private final FindsEntries search;
    private final FeedAnswer answer;

    Asking(PublishedContent published, Feeds feeds, FindsEntries search, FeedAnswer answer) {
        this.published = published;
        this.feeds = feeds;
        this.search = search;
        this.answer = answer;
    }

    Response object(Call call, Function<Asked, Object> object) {
        return made(call, asked -> FeedAnswer.object(object.apply(asked)));
    }

    Response one(Call call, String id, BiFunction<Asked, UUID, Optional<Object>> found) {
        return made(call, asked -> FeedAnswer.object(found.apply(asked, asked.question().id("id", id))
                .orElseThrow(() -> new Refusal(Status.NOT_FOUND, asked.texts().notThere(id)))));
    }

    Response list(Call call, Function<Asked, Found> list) {
        return made(call, asked -> {
            Question question = asked.question();
            int page = question.page();
            Optional<Integer> perPage = question.perPage();
            boolean lines = question.asLines();
            Found found = list.apply(asked);
            int usual = question.flag(Parameter.MINIMAL) ? Math.max(found.size(), 1) : Question.USUAL_PER_PAGE;
            return lines ? FeedAnswer.lines(found) : FeedAnswer.page(found, page, perPage.orElse(usual));
        });
    }

    Response page(Call call, Function<Asked, String> html) {
        return made(call, asked -> Response.ok(html.apply(asked), "text/html;charset=UTF-8"));
    }

    Response tables(Call call) {
        return made(call, asked -> FeedAnswer.tables(asked.view()::writeTables, call.slug() + "-" + call.language()));
    }

    private Response made(Call call, Function<Asked, ResponseBuilder> made) {
        Asked asked = asked(call);
        return answer.fresh(asked.view(), call.request(), () -> made.apply(asked));
    }

    private Asked asked(Call call) {
        EditionSketch edition = published.sketch(call.slug(), Audience.PUBLIC).orElseThrow(() -> absent(call));
        Masthead masthead = edition.content().masthead();
        Language language = masthead.languages().stream().filter(known -> known.code().equals(call.language())).findFirst()
                .orElseThrow(() -> new Refusal(Status.NOT_FOUND, feeds.messages(Language.ENGLISH).noLanguage(masthead.languages()
                        .stream().map(Language::code).collect(Collectors.joining(", ")))));
        FeedMessages texts = feeds.messages(language);
        return new Asked(edition, feeds.of(edition, language), language, call.base(), new Question(call.parameters(), texts,
                ZoneId.of(masthead.timeZone())), texts, search);
    }

    private Refusal absent(Call call) {
        FeedMessages texts = feeds.messages(Language.ENGLISH);
        return published.wasWithdrawn(call.slug()) ? new Refusal(Status.GONE, texts.withdrawn())
                : new Refusal(Status.NOT_FOUND, texts.noDirectory());
    }

    /** The reason in a sentence. Of our own faults only the place in the program is written down, never what was asked. */
    Response failed(RuntimeException trouble) {
        if (trouble instanceof Refusal refusal) {
            return FeedAnswer.refusal(refusal.status(), refusal.getMessage());
        }
        if (trouble instanceof WebApplicationException known) {
            return known.getResponse();
        }
        Throwable shape = new Throwable(trouble.getClass().getName());
        shape.setStackTrace(trouble.getStackTrace());
        LOG.error("The feed could not answer", shape);
        return FeedAnswer.refusal(Status.INTERNAL_SERVER_ERROR, feeds.messages(Language.ENGLISH).ourFault());
    }
}
