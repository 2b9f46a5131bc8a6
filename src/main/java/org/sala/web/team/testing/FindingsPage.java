package org.sala.web.team.testing;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.testing.Finding;
import org.sala.testing.PersonalTraces;
import org.sala.web.team.Allowed;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** What tests and readers found wrong or unclear, open until somebody says what was done. */
@Path("/team/d/{slug}/findings")
class FindingsPage {

    private final Visit visit;
    private final Subjects subjects;
    private final Speech speech;
    private final Clock clock;

    FindingsPage(Visit visit, Subjects subjects, Speech speech, Clock clock) {
        this.visit = visit;
        this.subjects = subjects;
        this.speech = speech;
        this.clock = clock;
    }

    /** What is asked for: only open ones, only blocking ones. */
    record Filter(boolean open, boolean blocking) {
    }

    @CheckedTemplate(basePath = "team/testing")
    static class Templates {
        static native TemplateInstance findings(List<Subjects.Told> findings, Filter filter);

        static native TemplateInstance findingNew(List<Option> subjects, FindingForm form, Map<String, String> errors);

        static native TemplateInstance finding(Subjects.Told told, String resolution, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestQuery String open, @RestQuery String blocking) {
        Filter filter = new Filter(open != null, blocking != null);
        List<Finding> findings = Finding.inDirectory(visit.getDirectory().id).stream()
                .filter(finding -> !filter.open() || !finding.isResolved())
                .filter(finding -> !filter.blocking() || finding.blocking).toList();
        return Templates.findings(subjects.tell(findings), filter);
    }

    @GET
    @Path("/new")
    @Allowed(Act.TEST)
    public TemplateInstance blank(@RestQuery String about) {
        FindingForm form = new FindingForm();
        form.about = about;
        return Templates.findingNew(subjects.options(about), form, Map.of());
    }

    @POST
    @Allowed(Act.TEST)
    @Transactional
    public Response report(@BeanParam FindingForm form) {
        Map<String, String> errors = form.problems(subjects, speech.of(TestingMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(422).entity(Templates.findingNew(subjects.options(form.about), form, errors)).build();
        }
        Finding finding = new Finding(visit.getDirectory().id, visit.getEdition().number, form.description,
                form.blocking != null, visit.getPerson().id, clock.instant());
        subjects.set(finding, form.about);
        finding.persist();
        return Response.seeOther(URI.create(visit.getBase() + "findings?open=1&saved")).build();
    }

    @GET
    @Path("/{id}")
    @Allowed(Act.VIEW)
    public TemplateInstance one(@RestPath UUID id) {
        return Templates.finding(told(own(id)), "", Map.of());
    }

    private Finding own(UUID id) {
        return Finding.<Finding>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private Subjects.Told told(Finding finding) {
        return subjects.tell(List.of(finding)).getFirst();
    }

    @POST
    @Path("/{id}/resolution")
    @Allowed(Act.TEST)
    @Transactional
    public Response resolve(@RestPath UUID id, @RestForm String resolution) {
        Finding finding = own(id);
        TestingMessages texts = speech.of(TestingMessages.class);
        String problem = resolution == null || resolution.isBlank() ? texts.sayWhatWasDone()
                : PersonalTraces.isIn(resolution) ? texts.noPersonalTraces() : null;
        if (problem != null) {
            return Response.status(422).entity(Templates.finding(told(finding), resolution, Map.of("resolution", problem))).build();
        }
        finding.resolve(resolution, visit.getPerson().id, clock.instant());
        return Response.seeOther(URI.create(visit.getBase() + "findings?open=1&saved")).build();
    }

    /** Takes up a resolved one again, as a new finding. */
    @POST
    @Path("/{id}/reopening")
    @Allowed(Act.TEST)
    @Transactional
    public Response reopen(@RestPath UUID id) {
        Finding finding = own(id);
        if (!finding.isResolved()) {
            return Response.status(Response.Status.CONFLICT).entity(Templates.finding(told(finding), "", Map.of())).build();
        }
        Finding again = finding.again(visit.getEdition().number, visit.getPerson().id, clock.instant());
        again.persist();
        return Response.seeOther(URI.create(visit.getBase() + "findings/" + again.id + "?saved")).build();
    }
}
