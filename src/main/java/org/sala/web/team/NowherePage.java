package org.sala.web.team;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

/** Addresses below the team's that lead nowhere: answered after the gate, so that the page speaks the visitor's language. */
@Path("/team/{anywhere: .+}")
class NowherePage {

    @GET
    @SignedIn(optional = true)
    public String show() {
        throw new NotFoundException();
    }
}
