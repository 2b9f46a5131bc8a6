package org.sala.web.reader;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionSketch;
import org.sala.editions.PublishedContent;
import org.sala.publishing.CannotBeMadeException;
import org.sala.publishing.print.PressWhileYouWait;
import org.sala.publishing.print.PrintOrder;
import org.sala.publishing.site.WayOut;
import org.sala.values.Audience;
import org.sala.values.Language;

/**
 * Somebody who helps picks a few services and prints them for one person. Nobody has to sign in, nothing is asked about
 * the person, and nothing of it is kept, neither here nor by the browser.
 */
@Path("/d/{slug}/{language:[a-z]{2,3}}/sheet")
class SheetPage {

    @CheckedTemplate(basePath = "reader")
    static class Templates {

        static native TemplateInstance sheet(Language language, String leave, Picking picking);
    }

    private final PublishedContent published;
    private final PressWhileYouWait press;
    private final Absent absent;

    @PathParam("slug")
    String slug;
    @PathParam("language")
    String code;
    @RestQuery
    String kind;
    @RestQuery
    String area;
    @RestQuery
    String second;
    @RestQuery
    List<String> entry;
    /** The form carries it, so that choosing nothing is not taken for coming here first. */
    @RestQuery
    String chosen;
    @Context
    HttpHeaders headers;

    SheetPage(PublishedContent published, PressWhileYouWait press, Absent absent) {
        this.published = published;
        this.press = press;
        this.absent = absent;
    }

    @GET
    public Response sheet() {
        Optional<EditionSketch> open = published.sketch(slug, Audience.PUBLIC);
        Optional<EditionSketch> paper = published.sketch(slug, Audience.HANDOUT);
        Optional<Language> language = open.flatMap(edition -> edition.content().masthead().languages().stream()
                .filter(one -> one.code().equals(code)).findFirst());
        if (open.isEmpty() || paper.isEmpty() || language.isEmpty()) {
            return absent.answer(slug, headers);
        }
        Picking picking = new Picking(slug, language.get(), new Picking.Wish(kind, area, second, entry),
                open.get().content(), paper.get().content());
        if (entry.isEmpty()) {
            return page(picking, chosen == null ? Picking.Trouble.NONE : Picking.Trouble.NOTHING_CHOSEN);
        }
        return picking.trouble() == Picking.Trouble.NONE ? print(picking, paper.get()) : page(picking, picking.trouble());
    }

    private Response print(Picking picking, EditionSketch edition) {
        PrintOrder order = picking.order();
        EditionContent content = published.filled(edition, Set.copyOf(order.entries()));
        try {
            return press.print(content, order).map(pdf -> Response.ok(pdf, "application/pdf")
                            .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sheet.pdf\"")
                            .header(HttpHeaders.CACHE_CONTROL, "no-store").build())
                    .orElseGet(() -> page(picking, Picking.Trouble.BUSY));
        } catch (CannotBeMadeException refused) {
            return page(picking, Picking.Trouble.CANNOT);
        }
    }

    private static Response page(Picking picking, Picking.Trouble trouble) {
        Status status = switch (trouble) {
            case NONE -> Status.OK;
            case BUSY -> Status.SERVICE_UNAVAILABLE;
            case CANNOT -> Status.INTERNAL_SERVER_ERROR;
            default -> Status.BAD_REQUEST;
        };
        Language language = picking.language();
        return Answer.unkept(status, Templates.sheet(language, WayOut.of(language), picking.with(trouble))
                .setLocale(language.locale()).render());
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return absent.failure(trouble, headers);
    }
}
