package org.sala.web.team.verification;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.catalog.Verification;
import org.sala.mapping.CallList;
import org.sala.web.team.Allowed;
import org.sala.web.team.Choices;
import org.sala.web.team.Option;
import org.sala.web.team.Visit;

/** Which entries have to be checked with their providers, the longest waiting first. */
@Path("/team/d/{slug}/verification")
class VerificationPage {

    private static final int ROWS = 20;
    /** As many as somebody may want to carry on paper. */
    private static final int PRINTED = 500;

    private final Visit visit;
    private final CallList calls;
    private final Choices choices;
    private final Clock clock;

    VerificationPage(Visit visit, CallList calls, Choices choices, Clock clock) {
        this.visit = visit;
        this.calls = calls;
        this.choices = choices;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "team/verification")
    static class Templates {
        static native TemplateInstance verification(CallList.Part part, boolean all, List<Option> means, LocalDate today);

        static native TemplateInstance callList(CallList.Part part);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(@RestQuery String which, @RestQuery Integer page) {
        boolean all = "all".equals(which);
        return Templates.verification(calls.part(visit.getDirectory().id, !all, page == null ? 1 : page, ROWS), all,
                choices.words("means", List.of(Verification.Means.values()), List.of("phone")),
                LocalDate.now(clock.withZone(visit.getDirectory().zone())));
    }

    /** It holds numbers and names of the team's contacts, so it takes more than looking. */
    @GET
    @Path("/call-list")
    @Allowed(Act.MAP)
    @Transactional
    public TemplateInstance print() {
        return Templates.callList(calls.part(visit.getDirectory().id, true, 1, PRINTED));
    }
}
