package org.sala.web.team.organizations;

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
import org.sala.accounts.Act;
import org.sala.catalog.Organization;
import org.sala.catalog.Organizations;
import org.sala.catalog.Service;
import org.sala.mapping.Changes;
import org.sala.web.team.Allowed;
import org.sala.web.team.Forms;
import org.sala.web.team.Option;
import org.sala.web.team.Pen;
import org.sala.web.team.PhoneRows;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Enters an organization, or changes one. */
@Path("/team/d/{slug}/organizations")
class OrganizationPage {

    private static final int CHANGES = 20;

    private final Visit visit;
    private final Organizations organizations;
    private final OrganizationForm fields;
    private final Forms forms;
    private final Pen pen;

    OrganizationPage(Visit visit, Organizations organizations, OrganizationForm fields, Forms forms, Pen pen) {
        this.visit = visit;
        this.organizations = organizations;
        this.fields = fields;
        this.forms = forms;
        this.pen = pen;
    }

    @CheckedTemplate(basePath = "team/organizations")
    static class Templates {
        /** {@code organization} is null for a new one; {@code late} when somebody else saved first. */
        static native TemplateInstance organization(Organization organization, Typed form, List<Option> types, List<PhoneRows.Row> phones,
                                                    List<OrganizationForm.Row> contacts, List<Service> services,
                                                    List<Changes.Line> changes, boolean late, String writtenIn);
    }

    @GET
    @Path("/new")
    @Allowed(Act.MAP)
    @Transactional
    public TemplateInstance showNew() {
        return page(null, forms.around(OrganizationForm.fields(null)), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response enter(MultivaluedMap<String, String> typed) {
        Typed form = forms.around(typed);
        Organizations.Sheet sheet = fields.read(form, pen.writing());
        if (!form.isGood()) {
            return Response.status(422).entity(page(null, form, false)).build();
        }
        return saved(organizations.enter(visit.getDirectory().id, sheet, pen.writing()).id);
    }

    @GET
    @Path("/{id}")
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(UUID id) {
        Organization organization = find(id);
        return page(organization, forms.around(OrganizationForm.fields(organization)), false);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response change(UUID id, MultivaluedMap<String, String> typed) {
        Organization organization = find(id);
        Typed form = forms.around(typed);
        Organizations.Sheet sheet = fields.read(form, pen.writing());
        if (!form.get("version").equals(String.valueOf(organization.version))) {
            return Response.status(Response.Status.CONFLICT).entity(page(organization, form, true)).build();
        }
        if (!form.isGood()) {
            return Response.status(422).entity(page(organization, form, false)).build();
        }
        organizations.change(organization, sheet, pen.writing());
        return saved(id);
    }

    private Organization find(UUID id) {
        return Organization.<Organization>find("id = ?1 and directoryId = ?2", id, visit.getDirectory().id).firstResultOptional()
                .orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(Organization organization, Typed form, boolean late) {
        return Templates.organization(organization, form, fields.types(form),
                fields.phones(form), fields.contacts(form),
                organization == null ? List.of() : Service.list("organization = ?1 order by id", organization),
                organization == null ? List.of() : Changes.of(organization.id, organization.directoryId, Instant.EPOCH).stream().limit(CHANGES).toList(),
                late, pen.language());
    }

    private Response saved(UUID id) {
        return Response.seeOther(URI.create(visit.getBase() + "organizations/" + id + "?saved=1")).build();
    }
}
