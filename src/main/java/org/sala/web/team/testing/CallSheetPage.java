package org.sala.web.team.testing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sala.accounts.Act;
import org.sala.testing.CallSheet;
import org.sala.testing.TestCalls;
import org.sala.web.team.Allowed;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** The call list as a file, to be filled in by telephone and brought back. */
@Path("/team/d/{slug}/test-calls/sheet")
class CallSheetPage {

    private final Visit visit;
    private final CallSheet sheet;
    private final TestCalls calls;
    private final CallWords days;
    private final Speech speech;

    CallSheetPage(Visit visit, CallSheet sheet, TestCalls calls, CallWords days, Speech speech) {
        this.visit = visit;
        this.sheet = sheet;
        this.calls = calls;
        this.days = days;
        this.speech = speech;
    }

    /** A line that was not taken, with the reason in words. */
    record Told(long line, String reason) {
    }

    /** What came of a file; null while none was brought. */
    record Result(int calls, List<Told> remarks) {
    }

    @CheckedTemplate(basePath = "team/testing")
    static class Templates {
        static native TemplateInstance sheet(Result result, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        return Templates.sheet(null, Map.of());
    }

    @GET
    @Path("/calls.csv")
    @Allowed(Act.VIEW)
    public Response download() {
        return Response.ok(sheet.write(calls.numbers(visit.cycle(), TestCalls.Which.OPEN, 0, Integer.MAX_VALUE), visit.getLanguage()))
                .type("text/csv;charset=UTF-8").header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + visit.getDirectory().slug + "-calls.csv\"").build();
    }

    @POST
    @Allowed(Act.TEST)
    public Response bring(@RestForm FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return back(speech.of(TestingMessages.class).sheetNoFile());
        }
        try {
            CallSheet.Brought brought = sheet.bring(visit.cycle(), Files.readString(file.uploadedFile(), StandardCharsets.UTF_8),
                    days.today(), visit.getPerson().id);
            List<Told> remarks = brought.remarks().stream().map(remark -> new Told(remark.line(), words(remark.problem()))).toList();
            return Response.ok(Templates.sheet(new Result(brought.calls(), remarks), Map.of())).build();
        } catch (CallSheet.UnreadableException | java.nio.charset.MalformedInputException unreadable) {
            return back(speech.of(TestingMessages.class).sheetUnreadable());
        }
    }

    private static Response back(String problem) {
        return Response.status(422).entity(Templates.sheet(null, Map.of("file", problem))).build();
    }

    private String words(CallSheet.Problem problem) {
        TestingMessages texts = speech.of(TestingMessages.class);
        return switch (problem) {
            case NUMBER_UNKNOWN -> texts.sheetNumberUnknown();
            case NUMBER_CHANGED -> texts.sheetNumberChanged();
            case RESULT_UNKNOWN -> texts.sheetResultUnknown();
            case DAY_UNKNOWN -> texts.sheetDayUnknown();
        };
    }
}
