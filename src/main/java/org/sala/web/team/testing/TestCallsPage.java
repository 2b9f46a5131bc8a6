package org.sala.web.team.testing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.testing.NumberToCall;
import org.sala.testing.TestCalls;
import org.sala.testing.TestCalls.Which;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** Every number readers may see and whether a call tried it; several answers are written down at once. */
@Path("/team/d/{slug}/test-calls")
class TestCallsPage {

    private static final int PAGE = 50;

    private final Visit visit;
    private final TestCalls calls;
    private final CallWords words;
    private final Speech speech;

    TestCallsPage(Visit visit, TestCalls calls, CallWords words, Speech speech) {
        this.visit = visit;
        this.calls = calls;
        this.words = words;
        this.speech = speech;
    }

    /** One page of the list, with the links before and behind it. */
    record Listing(Which which, int page, long matching, List<NumberToCall> numbers) {

        public boolean hasNext() {
            return (page + 1L) * PAGE < matching;
        }

        public String filter() {
            return which == Which.ALL ? "" : which == Which.OPEN ? "open=1&" : "wrong=1&";
        }

        public long shownPage() {
            return page + 1L;
        }

        public long pages() {
            return Math.max(1, (matching + PAGE - 1) / PAGE);
        }
    }

    @CheckedTemplate(basePath = "team/testing")
    static class Templates {
        static native TemplateInstance calls(Listing listing, TestCalls.Count count, CallForm form, CallWords words,
                                             Map<String, String> errors);

        static native TemplateInstance callsAll(long number, Which which, CallForm form);

        static native TemplateInstance callList(List<NumberToCall> numbers, boolean onlyOpen);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestQuery String open, @RestQuery String wrong, @RestQuery int page) {
        return page(which(open, wrong), page, CallForm.empty(words.today()), Map.of());
    }

    private static Which which(String open, String wrong) {
        return open != null ? Which.OPEN : wrong != null ? Which.WRONG : Which.ALL;
    }

    private TemplateInstance page(Which which, int page, CallForm form, Map<String, String> errors) {
        TestCalls.Count count = calls.count(visit.cycle());
        long matching = which == Which.OPEN ? count.open() : which == Which.ALL ? count.all() : calls.count(visit.cycle(), which);
        int shown = Math.clamp(page, 0, (int) Math.max(0, (matching - 1) / PAGE));
        return Templates.calls(new Listing(which, shown, matching, calls.numbers(visit.cycle(), which, shown, PAGE)), count,
                form, words, errors);
    }

    /** For somebody with a telephone and a pen. */
    @GET
    @Path("/list")
    @Allowed(Act.VIEW)
    public TemplateInstance list(@RestQuery String open) {
        Which which = open != null ? Which.OPEN : Which.ALL;
        return Templates.callList(calls.numbers(visit.cycle(), which, 0, Integer.MAX_VALUE), open != null);
    }

    /** Writes one answer down for the chosen numbers, or, after a question back, for all that match. */
    @POST
    @Allowed(Act.TEST)
    public Response record(@BeanParam CallForm form, @RestForm List<UUID> phone, @RestForm Which which, @RestForm int page,
                           @RestForm String all, @RestForm Long confirmed) {
        Which asked = which == null ? Which.ALL : which;
        Map<String, String> errors = new LinkedHashMap<>(words.problems(form));
        if (all == null && (phone == null || phone.isEmpty())) {
            errors.put("phone", speech.of(TestingMessages.class).chooseNumbers());
        }
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(asked, page, form, errors)).build();
        }
        if (all == null) {
            calls.record(visit.cycle(), phone, form.answer(), visit.getPerson().id);
        } else {
            long matching = calls.count(visit.cycle(), asked);
            if (confirmed == null || confirmed != matching) {
                return Response.ok(Templates.callsAll(matching, asked, form)).build();
            }
            calls.recordAll(visit.cycle(), asked, form.answer(), visit.getPerson().id);
        }
        return Response.seeOther(URI.create(visit.getBase() + "test-calls?" + listing(asked) + "page=" + page + "&saved")).build();
    }

    private static String listing(Which which) {
        return new Listing(which, 0, 0, List.of()).filter();
    }
}
