package org.sala.web.reader;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.sala.directories.Directory;

/** What search engines may look at: the directories that want to be found, and nothing else (RFC 9309). */
@Path("/robots.txt")
class Robots {

    private final SearchEngines engines;

    Robots(SearchEngines engines) {
        this.engines = engines;
    }

    @GET
    public Response rules() {
        StringBuilder rules = new StringBuilder("User-agent: *\n");
        StringBuilder maps = new StringBuilder();
        for (Directory directory : engines.directories()) {
            rules.append("Allow: /d/").append(directory.slug).append("/\n");
            if (directory.webAddress != null) {
                maps.append("Sitemap: ").append(directory.webAddress).append("sitemap.xml\n");
            }
        }
        if (!rules.toString().endsWith("*\n")) {
            rules.append("Allow: /assets/\n");
        }
        return Response.ok(rules.append("Disallow: /\n").append(maps).toString(), "text/plain;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
