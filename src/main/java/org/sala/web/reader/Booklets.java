package org.sala.web.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.publishing.Publication;
import org.sala.publishing.Publications;
import org.sala.publishing.print.PrintFormat;
import org.sala.values.Audience;
import org.sala.values.Language;

/** The booklets and other prints readers may fetch. One made before a take-down is not among them. */
@ApplicationScoped
class Booklets {

    private static final String BOOKLET = PrintFormat.BOOKLET.written();
    /** What readers can use as it is; what has to be folded on an office printer is for the team. */
    private static final List<String> OTHERS = List.of("booklet-large", "pocket", "card", "card-discreet", "poster", "poster-a4");

    private final Publications publications;

    Booklets(Publications publications) {
        this.publications = publications;
    }

    Set<Language> languages(UUID editionId) {
        return handouts(editionId).filter(file -> file.format.equals(BOOKLET)).map(booklet -> booklet.language).collect(Collectors.toSet());
    }

    /** The other forms in each language, in one order. */
    Map<Language, List<String>> others(UUID editionId) {
        return handouts(editionId).filter(file -> OTHERS.contains(file.format))
                .sorted(Comparator.comparingInt(file -> OTHERS.indexOf(file.format)))
                .collect(Collectors.groupingBy(file -> file.language, Collectors.mapping(file -> file.format, Collectors.toList())));
    }

    Optional<Response> answer(UUID editionId, String format, Language language, Request request) {
        return handouts(editionId).filter(file -> file.format.equals(format) && file.language.equals(language)).findFirst()
                .map(file -> answer(file, request));
    }

    /** Nothing that practitioners alone may have. */
    private Stream<Publication> handouts(UUID editionId) {
        return publications.offered(editionId).filter(file -> file.format.equals(BOOKLET) || OTHERS.contains(file.format))
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
