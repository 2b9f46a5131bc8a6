package org.sala.web.team.translations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sala.accounts.Act;
import org.sala.mapping.TextItem;
import org.sala.mapping.TextSheet;
import org.sala.mapping.Texts;
import org.sala.values.Language;
import org.sala.web.team.Allowed;
import org.sala.web.team.Forms;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** What is left to translate, sheet by sheet, and the form that translates it. */
@Path("/team/d/{slug}/translations")
class TranslationsPage {

    private final Visit visit;
    private final Texts texts;
    private final Forms forms;

    TranslationsPage(Visit visit, Texts texts, Forms forms) {
        this.visit = visit;
        this.texts = texts;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "team/translations")
    static class Templates {
        static native TemplateInstance translations(Map<TextSheet, List<Texts.Count>> counts, List<Language> languages,
                                                    TextQuery query, TextPage page, Typed form);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(@Context UriInfo uri) {
        Typed form = forms.around(uri.getQueryParameters());
        return page(TextQuery.of(form, visit.getDirectory()), texts.all(visit.getDirectory().id), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.TRANSLATE)
    @Transactional
    public Response write(MultivaluedMap<String, String> typed) {
        Typed form = forms.around(typed);
        TextQuery query = TextQuery.of(form, visit.getDirectory());
        List<TextItem> items = texts.all(visit.getDirectory().id);
        Map<String, TextItem> known = items.stream().collect(Collectors.toMap(TextItem::key, Function.identity()));
        for (int at = 0; at < TextPage.SIZE; at++) {
            TextItem item = known.get(form.get("key-" + at));
            if (item != null && item.fingerprint().equals(form.get("seen-" + at))) {
                texts.write(visit.getDirectory(), item.key(), query.language(), form.text("text-" + at),
                        form.get("reviewed-" + at).equals("yes"), visit.getPerson().id);
            } else if (item != null && !form.text("text-" + at).equals(item.text().in(query.language()))) {
                form.problem("text-" + at, forms.messages(TranslationMessages.class).changedMeanwhile(item.about()));
            }
        }
        if (!form.isGood()) {
            return Response.status(Response.Status.CONFLICT).entity(page(query, texts.all(visit.getDirectory().id), form)).build();
        }
        return Response.seeOther(URI.create(visit.getBase() + query.onPage(query.page()) + "&saved=1")).build();
    }

    private TemplateInstance page(TextQuery query, List<TextItem> items, Typed form) {
        List<Language> languages = visit.getDirectory().languages();
        return Templates.translations(Texts.counts(items, languages), languages, query, TextPage.of(items, query, form), form);
    }
}
