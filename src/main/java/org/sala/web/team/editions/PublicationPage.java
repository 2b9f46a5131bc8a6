package org.sala.web.team.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.distribution.AlreadyPublishedException;
import org.sala.distribution.EditionNotReadyException;
import org.sala.distribution.Publishing;
import org.sala.editions.Edition;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.TypedDate;
import org.sala.web.team.Visit;

/** Putting the edition in work up for readers: says what will happen, then does it. */
@Path("/team/d/{slug}/editions/{number}/publication")
class PublicationPage {

    private static final int USUAL_MONTHS = 12;
    private static final int MOST_YEARS = 5;

    private final Visit visit;
    private final Publishing publishing;
    private final Readiness readiness;
    private final Speech speech;
    private final Clock clock;

    PublicationPage(Visit visit, Publishing publishing, Readiness readiness, Speech speech, Clock clock) {
        this.visit = visit;
        this.publishing = publishing;
        this.readiness = readiness;
        this.speech = speech;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "team/editions")
    static class Templates {
        static native TemplateInstance publication(int number, Edition current, Readiness.Checklist checklist, Edition replaced,
                                                   String validUntil, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.PUBLISH)
    public TemplateInstance ask(@RestPath int number) {
        return page(number, today().plusMonths(USUAL_MONTHS).toString(), Map.of());
    }

    private TemplateInstance page(int number, String validUntil, Map<String, String> errors) {
        return Templates.publication(number, Edition.current(visit.getDirectory().id), readiness.checklist(),
                Edition.published(visit.getDirectory().id).orElse(null), validUntil, errors);
    }

    @POST
    @Allowed(Act.PUBLISH)
    public Response publish(@RestPath int number, @RestForm String validUntil) {
        Optional<LocalDate> until = TypedDate.of(validUntil)
                .filter(day -> day.isAfter(today()) && day.isBefore(today().plusYears(MOST_YEARS)));
        if (until.isEmpty()) {
            return Response.status(422).entity(page(number, validUntil,
                    Map.of("validUntil", speech.of(EditionMessages.class).validUntilWrong(MOST_YEARS)))).build();
        }
        try {
            publishing.publish(visit.getDirectory(), number, until.get(), visit.getPerson().id);
        } catch (AlreadyPublishedException | EditionNotReadyException refused) {
            return Response.status(Response.Status.CONFLICT).entity(page(number, validUntil, Map.of())).build();
        }
        return Response.seeOther(URI.create(visit.getBase() + "editions/" + number)).build();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getDirectory().zone()));
    }
}
