package org.sala.web.team.testing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.sala.testing.NumberToCall;
import org.sala.testing.TestCall;
import org.sala.testing.TestCalls;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** One number: what it should reach, who called it before and what they found, and the answer of the next call. */
@Path("/team/d/{slug}/test-calls/{phoneId: [0-9a-fA-F-]{36}}")
class TestCallPage {

    private final Visit visit;
    private final TestCalls calls;
    private final CallWords words;

    TestCallPage(Visit visit, TestCalls calls, CallWords words) {
        this.visit = visit;
        this.calls = calls;
        this.words = words;
    }

    @CheckedTemplate(basePath = "team/testing")
    static class Templates {
        static native TemplateInstance call(NumberToCall row, List<TestCall> earlier, CallForm form, CallWords words,
                                            Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestPath UUID phoneId) {
        return page(phoneId, CallForm.empty(words.today()), Map.of());
    }

    private TemplateInstance page(UUID phoneId, CallForm form, Map<String, String> errors) {
        NumberToCall number = calls.number(visit.cycle(), phoneId).orElseThrow(NotFoundException::new);
        return Templates.call(number, TestCall.of(phoneId), form, words, errors);
    }

    @POST
    @Allowed(Act.TEST)
    public Response record(@RestPath UUID phoneId, @BeanParam CallForm form) {
        Map<String, String> errors = words.problems(form);
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(phoneId, form, errors)).build();
        }
        if (calls.record(visit.cycle(), List.of(phoneId), form.answer(), visit.getPerson().id) == 0) {
            throw new NotFoundException();
        }
        return Response.seeOther(URI.create(visit.getBase() + "test-calls?open=1&saved")).build();
    }
}
