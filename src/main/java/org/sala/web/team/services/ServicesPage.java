package org.sala.web.team.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.mapping.Missing;
import org.sala.mapping.ServiceFilter;
import org.sala.mapping.ServiceList;
import org.sala.web.team.Allowed;
import org.sala.web.team.Choices;
import org.sala.web.team.Option;
import org.sala.web.team.Visit;

/** The services of a directory, narrowed by what one looks for. */
@Path("/team/d/{slug}/services")
class ServicesPage {

    private final Visit visit;
    private final ServiceList services;
    private final Choices choices;

    ServicesPage(Visit visit, ServiceList services, Choices choices) {
        this.visit = visit;
        this.services = services;
        this.choices = choices;
    }

    /** What can be asked for, with what is asked for now chosen. */
    public record Filters(List<Option> kinds, List<Option> areas, List<Option> shown, List<Option> without) {
    }

    /** What a change of many just did; null when nothing was done before. */
    public record Report(int touched, int chosen) {
    }

    @CheckedTemplate(basePath = "team/services")
    static class Templates {
        static native TemplateInstance list(ListQuery query, Filters filters, ServiceList.Page page, List<BulkAct> acts, Report report);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(@Context UriInfo uri, @RestQuery Integer touched, @RestQuery Integer chosen) {
        ListQuery query = ListQuery.of(uri.getQueryParameters());
        ServiceFilter filter = query.filter();
        Filters filters = new Filters(choices.kinds(Set.of(query.kind())), choices.areas(Set.of(query.area())),
                choices.words("shown", List.of(ServiceFilter.Shown.values()), Set.of(Choices.sent(filter.shown()))),
                choices.words("without", Arrays.stream(Missing.values()).map(Missing::code).toList(), Set.of(query.without())));
        return Templates.list(query, filters, services.page(visit.getDirectory().id, filter, query.page(), visit.getLanguage()),
                List.of(BulkAct.values()), touched == null || chosen == null ? null : new Report(touched, chosen));
    }
}
