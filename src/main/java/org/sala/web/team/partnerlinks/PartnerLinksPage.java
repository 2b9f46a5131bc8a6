package org.sala.web.team.partnerlinks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.distribution.PartnerLink;
import org.sala.distribution.PartnerLinks;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.TypedDate;
import org.sala.web.team.Visit;

/** Links that let practitioners read the edition for partners: made here, shown once, withdrawn at once. */
@Path("/team/d/{slug}/partner-links")
class PartnerLinksPage {

    private static final int LONGEST_LABEL = 80;
    private static final int MONTHS = 24;
    private static final int PROPOSED_MONTHS = 6;

    private final Visit visit;
    private final PartnerLinks links;
    private final Speech speech;
    private final Clock clock;

    PartnerLinksPage(Visit visit, PartnerLinks links, Speech speech, Clock clock) {
        this.visit = visit;
        this.links = links;
        this.speech = speech;
        this.clock = clock;
    }

    /** A link, and whether it works today. */
    record Line(PartnerLink link, boolean works) {
    }

    /** What was typed. */
    record Typed(String label, String validUntil) {
    }

    @CheckedTemplate(basePath = "team/partnerlinks")
    static class Templates {
        /** {@code fresh} is the address of the link just made, null otherwise. */
        static native TemplateInstance partnerLinks(List<Line> lines, Typed typed, String fresh, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        return page(new Typed("", today().plusMonths(PROPOSED_MONTHS).toString()), null, Map.of());
    }

    /** Answers the page itself, not the way to it: the link is shown this once. */
    @POST
    @Allowed(Act.DISTRIBUTE)
    @Transactional
    public Response make(@RestForm String label, @RestForm String validUntil, UriInfo uri) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (label == null || label.isBlank() || label.strip().length() > LONGEST_LABEL) {
            errors.put("label", texts().labelNeeded());
        }
        Optional<LocalDate> day = TypedDate.of(validUntil)
                .filter(typed -> !typed.isBefore(today()) && !typed.isAfter(today().plusMonths(MONTHS)));
        if (day.isEmpty()) {
            errors.put("validUntil", texts().dayToCome(MONTHS));
        }
        Typed typed = new Typed(label, validUntil);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(typed, null, errors)).build();
        }
        PartnerLinks.Made made = links.make(visit.getDirectory(), label, day.get(), visit.getPerson().id);
        String address = uri.getBaseUri().resolve("/p/" + made.secret() + "/").toString();
        return Response.ok(page(new Typed("", validUntil), address, Map.of())).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Allowed(Act.TAKE_DOWN)
    @Transactional
    public Response withdraw(@RestPath UUID id) {
        PartnerLink link = PartnerLink.<PartnerLink>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id)
                .firstResultOptional().orElseThrow(NotFoundException::new);
        link.withdraw(visit.getPerson().id, clock.instant());
        return Response.seeOther(URI.create(visit.getBase() + "partner-links?saved")).build();
    }

    private TemplateInstance page(Typed typed, String fresh, Map<String, String> errors) {
        List<Line> lines = PartnerLink.inDirectory(visit.getDirectory().id).stream()
                .map(link -> new Line(link, link.worksOn(today()))).toList();
        return Templates.partnerLinks(lines, typed, fresh, errors);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getDirectory().zone()));
    }

    private PartnerLinkMessages texts() {
        return speech.of(PartnerLinkMessages.class);
    }
}
