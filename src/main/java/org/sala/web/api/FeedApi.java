package org.sala.web.api;

import io.quarkus.vertx.http.Compressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.sala.publishing.feed.Form;

/** The eleven addresses of the HSDS API, its OpenAPI document, the tabular package, and a page about it for people. */
@Path("/d/{slug}/{language}/hsds")
class FeedApi {

    private final Asking asking;
    private final ApiPage page;

    @PathParam("slug")
    String slug;
    @PathParam("language")
    String language;
    @Context
    UriInfo uri;
    @Context
    Request request;

    FeedApi(Asking asking, ApiPage page) {
        this.asking = asking;
        this.page = page;
    }

    private Call call() {
        return new Call(slug, language, uri, request);
    }

    @GET
    public Response about() {
        return asking.object(call(), asked -> About.of(asked.masthead(), asked.language(), asked.base(), asked.texts()));
    }

    @GET
    @Compressed
    @Path("services")
    public Response services() {
        return asking.list(call(), asked -> asked.view().services(asked.selection(), asked.question().flag(Parameter.MINIMAL)
                ? Form.MINIMAL : asked.form()));
    }

    @GET
    @Path("services/{id}")
    public Response service(@PathParam("id") String id) {
        return asking.one(call(), id, (asked, found) -> asked.view().service(found));
    }

    @GET
    @Compressed
    @Path("taxonomies")
    public Response taxonomies() {
        return asking.list(call(), asked -> asked.view().taxonomies(asked.question().text(Parameter.SEARCH)));
    }

    @GET
    @Path("taxonomies/{id}")
    public Response taxonomy(@PathParam("id") String id) {
        return asking.one(call(), id, (asked, found) -> asked.view().taxonomy(found));
    }

    @GET
    @Compressed
    @Path("taxonomy_terms")
    public Response taxonomyTerms() {
        return asking.list(call(), asked -> {
            Optional<UUID> taxonomy = asked.question().id(Parameter.TAXONOMY_ID);
            Optional<UUID> parent = asked.question().id(Parameter.PARENT_ID);
            boolean topOnly = asked.question().flag(Parameter.TOP_ONLY);
            return asked.view().taxonomyTerms(asked.question().text(Parameter.SEARCH), term ->
                    taxonomy.map(id -> id.equals(term.taxonomyId())).orElse(true)
                            && parent.map(id -> id.equals(term.parentId())).orElse(true)
                            && (!topOnly || term.parentId() == null));
        });
    }

    @GET
    @Path("taxonomy_terms/{id}")
    public Response taxonomyTerm(@PathParam("id") String id) {
        return asking.one(call(), id, (asked, found) -> asked.view().taxonomyTerm(found));
    }

    @GET
    @Compressed
    @Path("organizations")
    public Response organizations() {
        return asking.list(call(), asked -> asked.view().organizations(asked.selectionOfOrganizations(),
                asked.question().flag(Parameter.FULL_SERVICE) ? Form.FULL_SERVICE : asked.form()));
    }

    @GET
    @Path("organizations/{id}")
    public Response organization(@PathParam("id") String id) {
        return asking.one(call(), id, (asked, found) -> asked.view().organization(found,
                asked.question().flag(Parameter.FULL_SERVICE) ? Form.FULL_SERVICE : Form.FULL));
    }

    @GET
    @Compressed
    @Path("service_at_locations")
    public Response serviceAtLocations() {
        return asking.list(call(), asked -> {
            asked.question().refusePostcodes();
            return asked.view().serviceAtLocations(asked.selection(), asked.form());
        });
    }

    @GET
    @Path("service_at_locations/{id}")
    public Response serviceAtLocation(@PathParam("id") String id) {
        return asking.one(call(), id, (asked, found) -> asked.view().serviceAtLocation(found));
    }

    @GET
    @Path("openapi.json")
    public Response openApi() {
        return asking.object(call(), asked -> new OpenApi(asked).document());
    }

    /** Everything at once, as tables. */
    @GET
    @Path("datapackage.zip")
    public Response tables() {
        return asking.tables(call());
    }

    @GET
    @Path("docs")
    public Response docs() {
        return asking.page(call(), page::html);
    }

    @GET
    @Path("{other:.+}")
    public Response other() {
        return asking.object(call(), asked -> {
            throw new Refusal(Response.Status.NOT_FOUND, asked.texts().noAddress());
        });
    }

    @OPTIONS
    @Path("{any:.*}")
    public Response options() {
        return FeedAnswer.allowed();
    }

    @ServerExceptionMapper
    public Response failed(RuntimeException trouble) {
        return asking.failed(trouble);
    }
}
