package org.sala.web.team.distribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.sala.accounts.Act;
import org.sala.distribution.NextReview;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.TypedDate;
import org.sala.web.team.Visit;

/** The day on which the edition is to be looked at again. */
@Path("/team/d/{slug}/distribution/review")
class ReviewPage {

    private static final int MOST_YEARS = 5;

    private final Visit visit;
    private final Speech speech;
    private final Clock clock;

    ReviewPage(Visit visit, Speech speech, Clock clock) {
        this.visit = visit;
        this.speech = speech;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "team/distribution")
    static class Templates {
        static native TemplateInstance review(NextReview review, String reviewOn, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        NextReview review = NextReview.of(visit.cycle()).orElse(null);
        return Templates.review(review, review == null ? "" : review.reviewOn.toString(), Map.of());
    }

    @POST
    @Allowed(Act.DISTRIBUTE)
    @Transactional
    public Response set(@RestForm String reviewOn) {
        LocalDate today = LocalDate.now(clock.withZone(visit.getDirectory().zone()));
        Optional<LocalDate> day = TypedDate.of(reviewOn).filter(typed -> typed.isAfter(today) && typed.isBefore(today.plusYears(MOST_YEARS)));
        if (day.isEmpty()) {
            return Response.status(422).entity(Templates.review(NextReview.of(visit.cycle()).orElse(null), reviewOn,
                    Map.of("reviewOn", speech.of(DistributionMessages.class).dayToCome(MOST_YEARS)))).build();
        }
        NextReview.set(visit.cycle(), day.get(), visit.getPerson().id, clock.instant());
        return Response.seeOther(URI.create(visit.getBase() + "distribution/review?saved")).build();
    }
}
