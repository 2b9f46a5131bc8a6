package org.sala.web.team.drafts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.ReaderText;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** What each kind of reader would get to see, entry by entry: the place to find something that reaches too far. */
@Path("/team/d/{slug}/draft/preview")
class PreviewPage {

    private static final int PAGE = 50;

    private final Visit visit;
    private final DraftContents contents;

    PreviewPage(Visit visit, DraftContents contents) {
        this.visit = visit;
        this.contents = contents;
    }

    /** An entry in the visitor's language. */
    record Shown(Entry entry, String name, String organization, List<String> places, String referral) {
    }

    /** Some of the entries; pages count from 1. */
    record Preview(Audience audience, int page, int all, List<Shown> entries) {

        public int pages() {
            return Math.max(1, (all + PAGE - 1) / PAGE);
        }
    }

    @CheckedTemplate(basePath = "team/drafts")
    static class Templates {
        static native TemplateInstance preview(Preview preview, List<Audience> audiences);
    }

    @GET
    @Allowed(Act.VIEW)
    public Response show(@RestQuery Audience audience, @RestQuery int page) {
        Audience reader = audience == null || audience == Audience.INTERNAL ? Audience.PARTNER : audience;
        EditionContent content = contents.of(reader);
        int all = content.entries().size();
        int shown = Math.clamp(page, 1, Math.max(1, (all + PAGE - 1) / PAGE));
        List<Shown> entries = content.entries().stream().skip((shown - 1L) * PAGE).limit(PAGE).map(this::shown).toList();
        return Response.ok(Templates.preview(new Preview(reader, shown, all, entries),
                        List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Shown shown(Entry entry) {
        List<String> places = entry.places().stream().map(place -> String.join(", ", List.of(text(place.name()), text(place.address()))
                .stream().filter(part -> !part.isEmpty()).toList())).toList();
        return new Shown(entry, text(entry.name()), text(entry.organization().name()), places, text(entry.referral()));
    }

    private String text(ReaderText text) {
        Language language = visit.getLanguage();
        return text.in(language, List.of(visit.getDirectory().sourceLanguage)).map(ReaderText.Wording::text).orElse("");
    }
}
