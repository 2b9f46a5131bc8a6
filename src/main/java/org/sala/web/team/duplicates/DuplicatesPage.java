package org.sala.web.team.duplicates;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Act;
import org.sala.catalog.Service;
import org.sala.mapping.DuplicateReview;
import org.sala.web.team.Allowed;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Entries that look the same, and the decision whether they are. */
@Path("/team/d/{slug}/duplicates")
class DuplicatesPage {

    private static final int PAIRS = 20;

    private final Visit visit;
    private final DuplicateReview review;

    DuplicatesPage(Visit visit, DuplicateReview review) {
        this.visit = visit;
        this.review = review;
    }

    @CheckedTemplate(basePath = "team/duplicates")
    static class Templates {
        static native TemplateInstance duplicates(DuplicateReview.Pairs pairs);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show() {
        return Templates.duplicates(review.next(visit.getDirectory().id, PAIRS, visit.getLanguage()));
    }

    /** {@code out} is the one to leave out; empty when they are two. */
    @POST
    @Path("/decisions")
    @Allowed(Act.MAP)
    @Transactional
    public Response decide(@RestForm String first, @RestForm String second, @RestForm String out) {
        Service one = find(first);
        Service other = find(second);
        if (one.id.toString().equals(out)) {
            review.leaveOut(one, other, visit.getPerson().id);
        } else if (other.id.toString().equals(out)) {
            review.leaveOut(other, one, visit.getPerson().id);
        } else {
            review.areTwo(one, other, visit.getPerson().id);
        }
        return Response.seeOther(URI.create(visit.getBase() + "duplicates?saved=1")).build();
    }

    private Service find(String id) {
        return Service.<Service>find("id = ?1 and directoryId = ?2", Typed.idOrNull(id), visit.getDirectory().id)
                .firstResultOptional().orElseThrow(NotFoundException::new);
    }
}
