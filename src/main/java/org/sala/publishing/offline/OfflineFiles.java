package org.sala.publishing.offline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.editions.EditionCode;
import org.sala.editions.EditionContent;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.EditionContent.Masthead;
import org.sala.publishing.site.SiteFile;
import org.sala.publishing.site.SiteFiles;
import org.sala.search.OfflineIndex;
import org.sala.values.Language;
import org.sala.values.ReaderText;

/** The small files beside the pages: the index of each language, what a phone needs to keep it, and which edition it is. */
@ApplicationScoped
class OfflineFiles implements SiteFiles {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String WORKER = "/META-INF/resources/assets/sw.js";

    private final Packs packs;

    OfflineFiles(Packs packs) {
        this.packs = packs;
    }

    @Override
    public List<SiteFile> of(EditionContent content) {
        OfflineIndex index = new OfflineIndex(content);
        Stream<SiteFile> whole = Stream.of(new SiteFile("sw.js", SCRIPT, OfflineFiles::worker),
                SiteFile.text("edition.json", "application/json", () -> json(edition(content))));
        return Stream.concat(whole, content.masthead().languages().stream().flatMap(language -> Stream.of(
                SiteFile.text(language + "/search-index.js", SCRIPT, () -> "salaIndex(" + index.in(language) + ");"),
                SiteFile.text(language + "/app.webmanifest", "application/manifest+json", () -> json(app(content.masthead(), language)))))).toList();
    }

    @Override
    public List<SiteFile> ofACopy(EditionContent content) {
        return !Packs.isFor(content) ? List.of() : content.masthead().languages().stream().map(language ->
                new SiteFile(language + "/pack.json", "application/json", () -> packs.ofACopy(content, language))).toList();
    }

    /** {@code state} is another one when something was taken down. */
    private static Map<String, Object> edition(EditionContent content) {
        Masthead masthead = content.masthead();
        Map<String, Object> edition = new LinkedHashMap<>();
        edition.put("number", masthead.number());
        edition.put("code", EditionCode.of(masthead.editionId()).written());
        edition.put("state", Integer.toHexString(content.entries().stream().map(Entry::id).toList().hashCode()));
        return edition;
    }

    /** A web application manifest (W3C). Nothing in it may tell more than the organization wants to be seen on a phone. */
    private static Map<String, Object> app(Masthead masthead, Language language) {
        boolean discreet = masthead.appearance().discreetPages();
        String name = text(masthead.appearance().discreetName(), language, masthead);
        if (!discreet || name.isEmpty()) {
            name = text(discreet ? masthead.areaName() : masthead.name(), language, masthead);
        }
        Map<String, Object> app = new LinkedHashMap<>();
        app.put("name", name);
        app.put("short_name", name);
        app.put("lang", language.code());
        app.put("start_url", "index.html");
        app.put("scope", "../");
        app.put("display", "minimal-ui");
        app.put("background_color", "#fbfaf7");
        app.put("theme_color", "#0f5257");
        return app;
    }

    private static String text(ReaderText text, Language language, Masthead masthead) {
        return text.in(language, List.of(masthead.sourceLanguage(), Language.ENGLISH)).map(ReaderText.Wording::text).orElse("");
    }

    private static String json(Object written) {
        try {
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Names and numbers could not be written as JSON", impossible);
        }
    }

    private static byte[] worker() {
        try (InputStream script = OfflineFiles.class.getResourceAsStream(WORKER)) {
            return script.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + WORKER + " that belongs to this program could not be read", unreadable);
        }
    }
}
