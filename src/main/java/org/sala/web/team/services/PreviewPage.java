package org.sala.web.team.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.accounts.Act;
import org.sala.catalog.Service;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.Editions;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.ReaderText;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/**
 * Shows what each audience would see of an entry if the edition came out now. It asks the same door editions come
 * through, so what stands here is what will be frozen.
 */
@Path("/team/d/{slug}/services/{id}/preview")
class PreviewPage {

    private final Visit visit;
    private final Editions editions;

    PreviewPage(Visit visit, Editions editions) {
        this.visit = visit;
        this.editions = editions;
    }

    /** What one audience would see; {@code entry} is null where it would see nothing. */
    public record Glimpse(Audience audience, Entry entry) {
    }

    @CheckedTemplate(basePath = "team/services")
    static class Templates {
        static native TemplateInstance preview(Service service, List<Glimpse> glimpses, Language language, List<Language> otherwise);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(UUID id) {
        Service service = ServicePage.find(visit, id);
        Map<Audience, Entry> seen = editions.draft(visit.getDirectory(), id);
        List<Glimpse> glimpses = Stream.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER)
                .map(audience -> new Glimpse(audience, seen.get(audience))).toList();
        return Templates.preview(service, glimpses, visit.getDirectory().sourceLanguage, visit.getDirectory().languages());
    }

    /** A reader's text in a language, or what readers would be shown in its place. */
    @io.quarkus.qute.TemplateExtension(namespace = "glimpse")
    static String text(ReaderText text, Language language, List<Language> otherwise) {
        return text.in(language, otherwise).map(ReaderText.Wording::text).orElse("");
    }
}
