package org.sala.web.team.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import java.util.Objects;
import java.util.UUID;
import org.sala.accounts.Act;
import org.sala.catalog.Service;
import org.sala.mapping.ServiceList;
import org.sala.web.team.Allowed;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;
import org.sala.web.team.Forms;

/** Says before a change of many services how many it will touch, makes it, and tells the list how many it touched. */
@Path("/team/d/{slug}/services")
class BulkPage {

    private final Visit visit;
    private final ServiceList list;
    private final BulkChange change;
    private final Forms forms;

    BulkPage(Visit visit, ServiceList list, BulkChange change, Forms forms) {
        this.visit = visit;
        this.list = list;
        this.change = change;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "team/services")
    static class Templates {
        static native TemplateInstance bulk(BulkAct act, ListQuery query, boolean all, List<UUID> ids, int count, boolean moved,
                                            Typed form, RecordChoices choices);
    }

    @GET
    @Path("/bulk")
    @Allowed(Act.MAP)
    @Transactional
    public TemplateInstance ask(@Context UriInfo uri) {
        return page(forms.around(uri.getQueryParameters()), false);
    }

    @POST
    @Path("/bulk-changes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response make(MultivaluedMap<String, String> typed) {
        Typed form = forms.around(typed);
        List<UUID> ids = chosen(form, ListQuery.of(typed));
        if (!form.get("expected").equals(String.valueOf(ids.size()))) {
            return Response.status(Response.Status.CONFLICT).entity(page(form, true)).build();
        }
        List<Service> services = list.services(visit.getDirectory().id, ids);
        int touched = change.make(act(form), services, form);
        if (!form.isGood()) {
            return Response.status(422).entity(page(form, false)).build();
        }
        if (form.get("single").equals("yes") && services.size() == 1) {
            return Response.seeOther(URI.create(visit.getBase() + "services/" + services.getFirst().id + "?saved=1")).build();
        }
        return Response.seeOther(URI.create(visit.getBase()
                + ListQuery.of(typed).address(Map.of("touched", touched, "chosen", services.size())))).build();
    }

    private TemplateInstance page(Typed form, boolean moved) {
        ListQuery query = ListQuery.of(form.values());
        List<UUID> ids = chosen(form, query);
        boolean all = form.get("which").equals("all");
        return Templates.bulk(act(form), query, all, all ? List.of() : ids, ids.size(), moved, form, change.choices(form));
    }

    private static BulkAct act(Typed form) {
        BulkAct act = Typed.constant(BulkAct.values(), form.get("act"));
        if (act == null) {
            throw new NotFoundException();
        }
        return act;
    }

    private List<UUID> chosen(Typed form, ListQuery query) {
        if (form.get("which").equals("all")) {
            return list.ids(visit.getDirectory().id, query.filter(), visit.getLanguage());
        }
        List<UUID> named = form.all("id").stream().map(Typed::idOrNull).filter(Objects::nonNull).toList();
        return list.services(visit.getDirectory().id, named).stream().map(service -> service.id).toList();
    }
}
