package org.sala.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.OfferedBooklets;
import org.sala.publishing.print.PrintFormat;
import org.sala.values.Audience;
import org.sala.values.Language;

/** The booklets and other prints readers may fetch. One made before a take-down is not among them. */
@ApplicationScoped
class Booklets {

    private final OfferedBooklets offered;
    private final Publications publications;

    Booklets(OfferedBooklets offered, Publications publications) {
        this.offered = offered;
        this.publications = publications;
    }

    Links links(UUID editionId) {
        return offered.links(editionId);
    }

    Optional<Response> answer(UUID editionId, String format, Language language, Request request) {
        return handouts(editionId).filter(file -> file.format.equals(format) && file.language.equals(language)).findFirst()
                .map(file -> answer(file, request));
    }

    /** Nothing that practitioners alone may have. */
    private Stream<Publication> handouts(UUID editionId) {
        return offered.of(editionId)
                .filter(file -> PrintFormat.of(file.format).stream().anyMatch(format -> format.audience() == Audience.HANDOUT));
    }

    private Response answer(Publication booklet, Request request) {
        EntityTag tag = new EntityTag(booklet.sha256);
        ResponseBuilder same = request.evaluatePreconditions(tag);
        ResponseBuilder answer = same != null ? same : Response.ok(publications.file(booklet), booklet.contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + booklet.fileName + "\"");
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
