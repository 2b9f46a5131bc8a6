package org.sala.web.team.services;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sala.accounts.Act;
import org.sala.catalog.Service;
import org.sala.web.team.Allowed;
import org.sala.web.team.Forms;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Takes the checks recorded from the list of calls that are due, one service at a time. */
@Path("/team/d/{slug}/services/{id}/verifications")
class RecordsPage {

    /** The page a form may lead back to: nothing but pages of checks, so that no form can lead away from here. */
    private static final Pattern WAY_BACK = Pattern.compile("verification(\\?[a-z0-9=&]*)?");

    private final Visit visit;
    private final BulkChange change;
    private final Forms forms;

    RecordsPage(Visit visit, BulkChange change, Forms forms) {
        this.visit = visit;
        this.change = change;
        this.forms = forms;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allowed(Act.MAP)
    @Transactional
    public Response verify(UUID id, MultivaluedMap<String, String> typed) {
        Service service = ServicePage.find(visit, id);
        Typed form = forms.around(typed);
        change.make(BulkAct.VERIFICATION, List.of(service), form);
        if (!form.isGood()) {
            // The full form of one check shows what could not be taken, with what was typed.
            return Response.status(422).entity(BulkPage.Templates.bulk(BulkAct.VERIFICATION, ListQuery.of(Map.of()), false,
                    List.of(id), 1, false, form, change.choices(form))).build();
        }
        boolean corrected = form.get("result").equals("changed");
        String back = WAY_BACK.matcher(form.get("to")).matches() ? form.get("to") : "services/" + id;
        String next = corrected ? "services/" + id : back;
        return Response.seeOther(URI.create(visit.getBase() + next + (next.contains("?") ? "&" : "?") + "saved=1")).build();
    }
}
