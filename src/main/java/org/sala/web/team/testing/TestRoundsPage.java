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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.testing.PersonalTraces;
import org.sala.testing.TestRound;
import org.sala.testing.TestRound.Testers;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.CodeWords;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.TypedDate;
import org.sala.web.team.Visit;

/** The rounds in which people tried the draft: how many, never who. */
@Path("/team/d/{slug}/test-rounds")
class TestRoundsPage {

    private final Visit visit;
    private final CallWords days;
    private final CodeWords codes;
    private final Speech speech;

    TestRoundsPage(Visit visit, CallWords days, CodeWords codes, Speech speech) {
        this.visit = visit;
        this.days = days;
        this.codes = codes;
        this.speech = speech;
    }

    /** The choices of the form. */
    record Choices(List<Option> testers, List<Option> languages) {
    }

    @CheckedTemplate(basePath = "team/testing")
    static class Templates {
        static native TemplateInstance rounds(List<TestRound> rounds, RoundForm form, Choices choices, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        RoundForm form = new RoundForm();
        form.heldOn = days.today().toString();
        return page(form, Map.of());
    }

    private TemplateInstance page(RoundForm form, Map<String, String> errors) {
        List<Option> testers = codes.options("testers", List.of(Testers.values()), List.of()).stream()
                .map(option -> new Option(option.value(), option.label(), option.value().equals(form.testers))).toList();
        List<Option> languages = visit.getDirectory().languages().stream().map(language -> new Option(language.code(),
                language.nameIn(visit.getLanguage()), language.code().equals(form.language))).toList();
        return Templates.rounds(TestRound.in(visit.cycle()), form, new Choices(testers, languages), errors);
    }

    @POST
    @Allowed(Act.TEST)
    @Transactional
    public Response record(@BeanParam RoundForm form) {
        Map<String, String> errors = problems(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors)).build();
        }
        TestRound round = new TestRound(visit.cycle(), form.testers().orElseThrow(), LocalDate.parse(form.heldOn),
                form.participants().orElseThrow(), Language.of(form.language), visit.getPerson().id);
        round.summarize(form.summary);
        round.persist();
        return Response.seeOther(URI.create(visit.getBase() + "test-rounds?saved")).build();
    }

    private Map<String, String> problems(RoundForm form) {
        TestingMessages texts = speech.of(TestingMessages.class);
        Map<String, String> problems = new LinkedHashMap<>();
        if (form.testers().isEmpty()) {
            problems.put("testers", texts.chooseTesters());
        }
        if (TypedDate.of(form.heldOn).filter(day -> !day.isAfter(days.today())).isEmpty()) {
            problems.put("heldOn", texts.dayNotInTheFuture());
        }
        if (form.participants().isEmpty()) {
            problems.put("participants", texts.participantsAsNumber(RoundForm.MOST));
        }
        if (visit.getDirectory().languages().stream().noneMatch(language -> language.code().equals(form.language))) {
            problems.put("language", texts.chooseLanguage());
        }
        if (PersonalTraces.isIn(form.summary)) {
            problems.put("summary", texts.noPersonalTraces());
        }
        return problems;
    }

    /** Takes a round away that was recorded by mistake, by whoever recorded it. */
    @POST
    @Path("/{id}/removal")
    @Allowed(Act.TEST)
    @Transactional
    public Response remove(@RestPath UUID id) {
        TestRound round = TestRound.<TestRound>find("id = ?1 and directoryId = ?2 and recordedBy = ?3", id,
                visit.getDirectory().id, visit.getPerson().id).firstResultOptional().orElseThrow(NotFoundException::new);
        round.delete();
        return Response.seeOther(URI.create(visit.getBase() + "test-rounds?saved")).build();
    }
}
