package org.sala.web.team.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.editions.Edition;
import org.sala.editions.Edition.State;
import org.sala.editions.EditionComparison;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.values.Audience;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** What is different in an edition from the one readers had before, for each audience. */
@Path("/team/d/{slug}/editions/{number}/changes")
class ChangesPage {

    /** More stand in nobody's head; the counts tell how many there are. */
    private static final int SHOWN = 200;

    private final Visit visit;
    private final Editions editions;
    private final PublishedContent published;

    ChangesPage(Visit visit, Editions editions, PublishedContent published) {
        this.visit = visit;
        this.editions = editions;
        this.published = published;
    }

    @CheckedTemplate(basePath = "team/editions")
    static class Templates {
        static native TemplateInstance changes(Edition edition, Edition before, Audience audience, List<Audience> audiences,
                                               ComparisonShown shown);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestPath int number, @RestQuery Audience audience) {
        Edition edition = Edition.numbered(visit.getDirectory().id, number).orElseThrow(NotFoundException::new);
        Audience reader = audience == null || audience == Audience.INTERNAL ? Audience.PARTNER : audience;
        Optional<Edition> before = edition.predecessor();
        ComparisonShown shown = before.isEmpty() || edition.state == State.WITHDRAWN ? null
                : new ComparisonShown(EditionComparison.of(published.of(before.get(), reader), content(edition, reader)),
                        visit.getLanguage(), visit.getDirectory().sourceLanguage, SHOWN);
        return Templates.changes(edition, before.orElse(null), reader, List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER), shown);
    }

    private EditionContent content(Edition edition, Audience reader) {
        return edition.state == State.IN_PREPARATION ? editions.draft(visit.getDirectory(), reader, null)
                : published.of(edition, reader);
    }
}
