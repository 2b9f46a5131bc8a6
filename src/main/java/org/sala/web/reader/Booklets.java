package org.sala.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;
import org.sala.values.Language;

/** The booklets readers may fetch. One made before a take-down is not among them. */
@ApplicationScoped
class Booklets {

    private static final String FORMAT = "booklet";

    private final Publications publications;

    Booklets(Publications publications) {
        this.publications = publications;
    }

    Set<Language> languages(UUID editionId) {
        return booklets(editionId).map(booklet -> booklet.language).collect(Collectors.toSet());
    }

    Optional<Response> answer(UUID editionId, Language language, Request request) {
        return booklets(editionId).filter(booklet -> booklet.language.equals(language)).findFirst()
                .map(booklet -> answer(booklet, request));
    }

    private Stream<Publication> booklets(UUID editionId) {
        return publications.offered(editionId).filter(publication -> publication.format.equals(FORMAT));
    }

    private Response answer(Publication booklet, Request request) {
        EntityTag tag = new EntityTag(booklet.sha256);
        ResponseBuilder same = request.evaluatePreconditions(tag);
        ResponseBuilder answer = same != null ? same : Response.ok(publications.file(booklet), booklet.contentType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + booklet.fileName + "\"");
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
