package org.sala.publishing.offline;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sala.editions.EditionContent;
import org.sala.publishing.site.Copies;
import org.sala.publishing.site.Links;
import org.sala.publishing.site.SiteFile;
import org.sala.publishing.site.WholeSite;
import org.sala.values.Language;

/**
 * Everything a phone needs to show a language without a network, for one request instead of hundreds. JSON:
 * {@code lines} has every line of HTML once, for pages have most of theirs in common; {@code pages} says by the path below
 * the directory which lines a page has ({@link SharedLines}); {@code files} names what is to be fetched besides: scripts,
 * styles, the fonts of the language.
 */
@ApplicationScoped
public class Packs {

    private static final Map<String, String> FONTS = Map.of("km", "khmer", "th", "thai", "lo", "lao", "my", "myanmar", "vi", "vietnamese");

    private final WholeSite site;

    Packs(WholeSite site) {
        this.site = site;
    }

    /** Whether a directory is small enough to be kept. */
    public static boolean isFor(EditionContent content) {
        return content.entries().size() <= WholeSite.MOST_KEPT && !content.masthead().draft();
    }

    /** The pack of a language in a copy of the site. */
    byte[] ofACopy(EditionContent content, Language language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(content, language, bytes, page -> Copies.adapted(text(page), page.path(), content));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Memory does not refuse to be written", impossible);
        }
        return bytes.toByteArray();
    }

    /** Writes the pack of a language to {@code out}, which stays open. */
    public void write(EditionContent content, Language language, OutputStream out) throws IOException {
        write(content, language, out, Packs::text);
    }

    private static String text(SiteFile page) {
        return new String(page.bytes().get(), StandardCharsets.UTF_8);
    }

    private void write(EditionContent content, Language language, OutputStream out, Function<SiteFile, String> text) throws IOException {
        List<SiteFile> files = site.files(content, Links.PLAIN).stream().filter(ofLanguage(language)).toList();
        SharedLines shared = new SharedLines();
        Map<String, String> pages = new LinkedHashMap<>();
        files.stream().filter(Packs::isPage).forEach(page -> pages.put(page.path(),
                shared.add(text.apply(page))));
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            json.writeStartObject();
            strings(json, "lines", shared.lines());
            json.writeObjectFieldStart("pages");
            for (Map.Entry<String, String> page : pages.entrySet()) {
                json.writeStringField(page.getKey(), page.getValue());
            }
            json.writeEndObject();
            strings(json, "files", files.stream().filter(Predicate.not(Packs::isPage)).map(SiteFile::path).toList());
            json.writeEndObject();
        }
    }

    private static void strings(JsonGenerator json, String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static boolean isPage(SiteFile file) {
        return file.contentType().startsWith("text/html");
    }

    private static Predicate<SiteFile> ofLanguage(Language language) {
        String font = FONTS.getOrDefault(language.code(), "latin");
        return file -> file.path().equals("index.html") || file.path().startsWith(language + "/")
                || file.path().startsWith("assets/") && (!file.path().contains("/fonts/") || file.path().contains("-latin-") || file.path().contains(font));
    }
}
