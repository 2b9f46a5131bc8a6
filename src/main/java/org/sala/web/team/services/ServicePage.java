package org.sala.web.team.services;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceBook;
import org.sala.catalog.ServiceSheet;
import org.sala.mapping.Changes;
import org.sala.web.team.Allowed;
import org.sala.web.team.Forms;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Enters a service, or changes one. */
@Path("/team/d/{slug}/services")
class ServicePage {

    private final Visit visit;
    private final ServiceBook book;
    private final ServiceReading reading;
    private final ServiceView view;
    private final Forms forms;

    ServicePage(Visit visit, ServiceBook book, ServiceReading reading, ServiceView view, Forms forms) {
        this.visit = visit;
        this.book = book;
        this.reading = reading;
        this.view = view;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "team/services")
    static class Templates {
        /** {@code service} is null for a new one; {@code meanwhile} holds what others changed since the page was opened. */
        static native TemplateInstance service(Service service, Typed form, ServiceView.Parts parts, List<Changes.Line> meanwhile,
                                               Records records);
    }

    @GET
    @Path("/new")
    @Allowed(Act.MAP)
    @Transactional
    public TemplateInstance showNew(@RestQuery String organization) {
        return page(null, forms.around(ServiceFields.ofNew(Typed.idOrNull(organization))), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response enter(MultivaluedMap<String, String> typed) {
        Typed form = forms.around(typed);
        ServiceSheet sheet = reading.read(form, reading.writing());
        if (!form.isGood()) {
            return Response.status(422).entity(page(null, form, List.of())).build();
        }
        Service service = book.enter(visit.getDirectory().id, sheet, reading.writing());
        return saved(service.id);
    }

    @GET
    @Path("/{id}")
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(UUID id) {
        Service service = find(visit, id);
        return page(service, forms.around(ServiceFields.of(service)), List.of());
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response change(UUID id, MultivaluedMap<String, String> typed) {
        Service service = find(visit, id);
        Typed form = forms.around(typed);
        ServiceSheet sheet = reading.read(form, reading.writing());
        if (!form.get("version").equals(String.valueOf(service.version))) {
            return Response.status(Response.Status.CONFLICT).entity(page(service, form, Changes.of(service, seen(form)))).build();
        }
        if (!form.isGood()) {
            return Response.status(422).entity(page(service, form, List.of())).build();
        }
        book.change(service, sheet, reading.writing());
        return saved(id);
    }

    /** A service of the directory one is in; somebody else's is not there. */
    static Service find(Visit visit, UUID id) {
        return Service.<Service>find("from Service s join fetch s.organization where s.id = ?1 and s.directoryId = ?2", id,
                visit.getDirectory().id).firstResultOptional().orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Service service, Typed form, List<Changes.Line> meanwhile) {
        return Templates.service(service, form, view.parts(form, service), meanwhile, service == null ? null : Records.of(service, reading.writing().at()));
    }

    private Response saved(UUID id) {
        return Response.seeOther(URI.create(visit.getBase() + "services/" + id + "?saved=1")).build();
    }

    /** When the page was opened, which the form carries along. */
    private static Instant seen(Typed form) {
        return form.get("seen").matches("[0-9]{1,16}") ? Instant.ofEpochMilli(Long.parseLong(form.get("seen"))) : Instant.EPOCH;
    }
}
