package org.sala.web.team.distribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.distribution.DistributionPoint;
import org.sala.web.team.Allowed;
import org.sala.web.team.Option;
import org.sala.web.team.Visit;

/** One distribution point: made, changed, closed. */
@Path("/team/d/{slug}/distribution/points")
class PointPage {

    private final Visit visit;
    private final PointBook book;

    PointPage(Visit visit, PointBook book) {
        this.visit = visit;
        this.book = book;
    }

    /** A number to type: the copies of one print. */
    record Cell(String print, String name, String copies) {
    }

    record Choices(List<Option> kinds, List<Option> areas, List<Cell> cells) {
    }

    @CheckedTemplate(basePath = "team/distribution")
    static class Templates {
        static native TemplateInstance point(DistributionPoint point, PointForm form, Choices choices, boolean overtaken,
                                             Map<String, String> errors);
    }

    @GET
    @Path("/new")
    @Allowed(Act.DISTRIBUTE)
    public TemplateInstance blank() {
        return page(null, new PointForm(), false, Map.of());
    }

    private TemplateInstance page(DistributionPoint point, PointForm form, boolean overtaken, Map<String, String> errors) {
        return Templates.point(point, form, book.choices(form), overtaken, errors);
    }

    @POST
    @Allowed(Act.DISTRIBUTE)
    @Transactional
    public Response add(@BeanParam PointForm form) {
        Map<String, String> errors = book.problems(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(null, form, false, errors)).build();
        }
        book.add(form);
        return done();
    }

    private Response done() {
        return Response.seeOther(URI.create(visit.getBase() + "distribution?saved")).build();
    }

    @GET
    @Path("/{id}")
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestPath UUID id) {
        DistributionPoint point = own(id);
        return page(point, PointForm.of(point), false, Map.of());
    }

    private DistributionPoint own(UUID id) {
        return DistributionPoint.<DistributionPoint>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id)
                .firstResultOptional().orElseThrow(NotFoundException::new);
    }

    /** What somebody else changed meanwhile is never written over: the page comes back with what was typed. */
    @POST
    @Path("/{id}")
    @Allowed(Act.DISTRIBUTE)
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam PointForm form) {
        DistributionPoint point = own(id);
        Map<String, String> errors = book.problems(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(point, form, false, errors)).build();
        }
        if (point.version != form.version) {
            form.version = point.version;
            return Response.status(Response.Status.CONFLICT).entity(page(point, form, true, Map.of())).build();
        }
        book.change(point, form);
        return done();
    }

    @POST
    @Path("/{id}/closure")
    @Allowed(Act.DISTRIBUTE)
    @Transactional
    public Response close(@RestPath UUID id) {
        book.close(own(id));
        return done();
    }
}
