package org.sala.web.team.appearance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.sala.accounts.Act;
import org.sala.directories.Directory;
import org.sala.history.History;
import org.sala.web.team.Allowed;
import org.sala.web.team.Option;
import org.sala.web.team.Speech;
import org.sala.web.team.Visit;

/** How the directory appears: what is chosen here is frozen with the next edition. */
@Path("/team/d/{slug}/appearance")
class AppearancePage {

    private final Visit visit;
    private final History history;
    private final Speech speech;

    AppearancePage(Visit visit, History history, Speech speech) {
        this.visit = visit;
        this.history = history;
        this.speech = speech;
    }

    @CheckedTemplate(basePath = "team/appearance")
    static class Templates {
        static native TemplateInstance appearance(AppearanceForm form, List<Option> choices, String source,
                                                  Map<String, String> errors, boolean overtaken);
    }

    @GET
    @Allowed(Act.PLAN)
    @Transactional
    public TemplateInstance show() {
        return page(AppearanceForm.of(own()), Map.of(), false);
    }

    private Directory own() {
        return Directory.findById(visit.getDirectory().id);
    }

    private TemplateInstance page(AppearanceForm form, Map<String, String> errors, boolean overtaken) {
        AppearanceMessages words = speech.of(AppearanceMessages.class);
        List<String> labels = List.of(words.localDigits(), words.searchEngines(), words.discreetPages());
        List<Option> choices = java.util.stream.IntStream.range(0, labels.size()).mapToObj(place -> new Option(
                AppearanceForm.CHOICES.get(place), labels.get(place), form.has(AppearanceForm.CHOICES.get(place)))).toList();
        return Templates.appearance(form, choices, visit.getDirectory().sourceLanguage.nameIn(visit.getLanguage()), errors, overtaken);
    }

    @POST
    @Allowed(Act.PLAN)
    @Transactional
    public Response save(@BeanParam AppearanceForm form) {
        Directory directory = own();
        if (form.seen != directory.version) {
            form.seen = directory.version;
            return Response.status(Response.Status.CONFLICT).entity(page(form, Map.of(), true)).build();
        }
        Map<String, String> errors = form.problems(speech.of(AppearanceMessages.class));
        if (!errors.isEmpty()) {
            return Response.status(422).entity(page(form, errors, false)).build();
        }
        history.changing(visit.getPerson().id, directory, () -> form.writeTo(directory));
        return Response.seeOther(URI.create(visit.getBase() + "appearance?saved")).build();
    }
}
