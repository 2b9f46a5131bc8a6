package org.sala.web.team.distribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.distribution.CopyPlan.Print;
import org.sala.distribution.Dispatch;
import org.sala.distribution.DistributionPoint;
import org.sala.web.team.Allowed;
import org.sala.web.team.Option;
import org.sala.web.team.Visit;

/** The copies that went out and came back. */
@Path("/team/d/{slug}/distribution/dispatches")
class DispatchesPage {

    private final Visit visit;
    private final DispatchBook book;
    private final Prints prints;

    DispatchesPage(Visit visit, DispatchBook book, Prints prints) {
        this.visit = visit;
        this.book = book;
        this.prints = prints;
    }

    record Line(Dispatch dispatch, String name) {

        public int number() {
            return Math.abs(dispatch.copies);
        }
    }

    record Choices(List<Option> points, List<Option> editions, List<Option> prints, List<Option> directions) {
    }

    @CheckedTemplate(basePath = "team/distribution")
    static class Templates {
        static native TemplateInstance dispatches(List<Line> lines, DispatchForm form, Choices choices, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestQuery String point) {
        DispatchForm form = new DispatchForm();
        form.point = point;
        form.sentOn = book.today().toString();
        return page(form, Map.of());
    }

    private TemplateInstance page(DispatchForm form, Map<String, String> errors) {
        List<Line> lines = Dispatch.inDirectory(visit.getDirectory().id).stream()
                .map(dispatch -> new Line(dispatch, prints.name(new Print(dispatch.format, dispatch.language)))).toList();
        return Templates.dispatches(lines, form, book.choices(form), errors);
    }

    @POST
    @Allowed(Act.DISTRIBUTE)
    @Transactional
    public Response record(@BeanParam DispatchForm form) {
        Map<String, String> errors = book.problems(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        DistributionPoint point = DistributionPoint.findById(java.util.UUID.fromString(form.point));
        Print print = form.readPrint().orElseThrow();
        int copies = form.readCopies().orElseThrow() * (form.isBack() ? -1 : 1);
        new Dispatch(point, Integer.parseInt(form.edition), print.format(), print.language(), copies, LocalDate.parse(form.sentOn),
                visit.getPerson().id).persist();
        return Response.seeOther(URI.create(visit.getBase() + "distribution/dispatches?saved")).build();
    }
}
