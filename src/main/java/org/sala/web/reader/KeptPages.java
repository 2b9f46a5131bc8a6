package org.sala.web.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import org.sala.editions.EditionContent;
import org.sala.editions.PublishedContent;
import org.sala.publishing.offline.Packs;
import org.sala.values.Audience;
import org.sala.values.Language;

/** All pages of a language in one file, for whoever keeps the directory on the phone. Made when somebody first asks. */
@Path("/d/{slug}/{language:[a-z]{2,3}}/pack.json")
@ApplicationScoped
public class KeptPages {

    private final PublishedContent published;
    private final Packs packs;
    private final Absent absent;
    private final Cache<EditionContent, Map<Language, byte[]>> made = Caffeine.newBuilder().weakKeys().softValues().build();

    KeptPages(PublishedContent published, Packs packs, Absent absent) {
        this.published = published;
        this.packs = packs;
        this.absent = absent;
    }

    @GET
    public Response pack(@PathParam("slug") String slug, @PathParam("language") String code, @Context HttpHeaders headers) {
        return published.sketch(slug, Audience.PUBLIC).filter(edition -> Packs.isFor(edition.content()))
                .flatMap(edition -> published.of(slug, Audience.PUBLIC)).flatMap(content -> language(content, code)
                        .map(language -> answer(made.get(content, none -> new ConcurrentHashMap<>())
                                .computeIfAbsent(language, wanted -> packed(content, wanted)))))
                .orElseGet(() -> absent.answer(slug, headers));
    }

    private static Optional<Language> language(EditionContent content, String code) {
        return content.masthead().languages().stream().filter(language -> language.code().equals(code)).findFirst();
    }

    /** Every browser that can keep pages takes gzip. */
    private static Response answer(byte[] gzip) {
        return Response.ok(gzip, "application/json").header(HttpHeaders.CONTENT_ENCODING, "gzip")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private byte[] packed(EditionContent content, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            packs.write(content, language, gzip);
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not refuse to be written", impossible);
        }
        return bytes.toByteArray();
    }
}
