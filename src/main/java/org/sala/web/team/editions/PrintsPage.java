package org.sala.web.team.editions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.sala.accounts.Act;
import org.sala.editions.Edition;
import org.sala.editions.Edition.State;
import org.sala.editions.EditionContent;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.publishing.CannotBeMadeException;
import org.sala.publishing.print.PressWhileYouWait;
import org.sala.publishing.print.PrintOrder;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** Prints an edition, or the draft of one, in any form while one waits. Nothing of it is kept. */
@Path("/team/d/{slug}/editions/{number}/prints")
class PrintsPage {

    private final Visit visit;
    private final Editions editions;
    private final PublishedContent published;
    private final PrintChoices choices;
    private final PressWhileYouWait press;

    PrintsPage(Visit visit, Editions editions, PublishedContent published, PrintChoices choices, PressWhileYouWait press) {
        this.visit = visit;
        this.editions = editions;
        this.published = published;
        this.choices = choices;
        this.press = press;
    }

    @CheckedTemplate(basePath = "team/editions")
    static class Templates {
        static native TemplateInstance prints(Edition edition, PrintForm form, PrintChoices.Lists lists, Map<String, String> errors);
    }

    @GET
    @Allowed(Act.VIEW)
    public Response choose(@RestPath int number, @BeanParam PrintForm form) {
        Edition edition = printable(number);
        return page(Response.Status.OK.getStatusCode(), edition, form, content(edition, form), Map.of());
    }

    private Edition printable(int number) {
        return Edition.numbered(visit.getDirectory().id, number).filter(edition -> edition.state != State.WITHDRAWN)
                .orElseThrow(NotFoundException::new);
    }

    private EditionContent content(Edition edition, PrintForm form) {
        return edition.state == State.IN_PREPARATION ? editions.draft(visit.getDirectory(), form.wanted().audience(), null)
                : published.of(edition, form.wanted().audience());
    }

    private Response page(int status, Edition edition, PrintForm form, EditionContent content, Map<String, String> errors) {
        return Response.status(status).entity(Templates.prints(edition, form, choices.lists(form, content), errors))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    @GET
    @Path("/file")
    @Allowed(Act.VIEW)
    public Response print(@RestPath int number, @BeanParam PrintForm form) {
        Edition edition = printable(number);
        EditionContent content = content(edition, form);
        PrintOrder order = order(form, content);
        Map<String, String> problems = choices.problems(form, content, order);
        if (!problems.isEmpty()) {
            return page(422, edition, form, content, problems);
        }
        try {
            return press.print(content, order).map(pdf -> file(pdf, content, order))
                    .orElseGet(() -> page(503, edition, form, content, choices.busy()));
        } catch (CannotBeMadeException refused) {
            return page(422, edition, form, content, choices.refused(refused));
        }
    }

    private PrintOrder order(PrintForm form, EditionContent content) {
        List<Language> languages = content.masthead().languages();
        Language first = PrintForm.among(languages, form.language).orElse(languages.getFirst());
        PrintOrder order = PrintOrder.of(form.wanted(), first).of(form.isOfPickedEntries() ? form.picked() : List.of());
        Optional<Language> second = PrintForm.among(languages, form.second).filter(other -> !other.equals(first));
        PrintOrder beside = second.map(order::beside).orElse(order);
        return form.isOfChanges() ? Edition.numbered(visit.getDirectory().id, form.earlier())
                .filter(edition -> edition.state == State.PUBLISHED || edition.state == State.SUPERSEDED)
                .map(published::handedOut).map(beside::since).orElse(beside) : beside;
    }

    private static Response file(byte[] pdf, EditionContent content, PrintOrder order) {
        String name = content.masthead().slug() + "-" + content.masthead().number() + "-" + order.format().written() + "-" + order.language();
        return Response.ok(pdf, "application/pdf").header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"").build();
    }
}
