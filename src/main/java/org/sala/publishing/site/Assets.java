package org.sala.publishing.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.editions.EditionContent;

/** The files that give pages their looks. They travel with every site, in a folder named after what is in them. */
@ApplicationScoped
class Assets implements SiteFiles {

    static final String TOKENS = "tokens.css";
    static final String STYLES = "reader.css";
    static final String SCRIPT = "reader.js";
    /** Loaded by itself, so that one can leave while the rest still comes. */
    static final String LEAVE = "leave.js";
    static final String ICON = "icon.svg";
    /** Says nothing of what the page is. */
    static final String NEUTRAL_ICON = "page.svg";

    private static final List<String> LOOKS = List.of(TOKENS, STYLES, SCRIPT, LEAVE, "finder.js", "search.js", "keep.js", ICON,
            NEUTRAL_ICON);
    private static final int ENOUGH = 10;
    private static final Map<String, String> CONTENT_TYPES = Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml", "woff2", "font/woff2", "txt", "text/plain; charset=utf-8");

    /** Changes when a file changes, so that browsers may keep them for good and yet show no old ones. */
    static final String FOLDER = "assets/" + version() + "/";

    private static final List<SiteFile> FILES = names().stream()
            .map(name -> new SiteFile(path(name), contentType(name), () -> read(name))).toList();

    /** Those of this program; pages that an earlier one has stored have their own. */
    static List<SiteFile> files() {
        return FILES;
    }

    @Override
    public List<SiteFile> of(EditionContent content) {
        return FILES;
    }

    /** Where a file stands in every site. */
    static String path(String name) {
        return FOLDER + name;
    }

    private static String contentType(String name) {
        return CONTENT_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    }

    private static List<String> names() {
        Stream<String> fonts = Stream.of("latin", "vietnamese", "khmer", "thai", "lao", "myanmar")
                .flatMap(script -> Stream.of("regular", "bold").map(weight -> "fonts/noto-sans-" + script + "-" + weight + ".woff2"));
        return Stream.of(LOOKS.stream(), fonts, Stream.of("fonts/OFL.txt")).flatMap(files -> files).toList();
    }

    private static byte[] read(String file) {
        try (InputStream asset = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + file)) {
            return asset.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " that belongs to this program could not be read", unreadable);
        }
    }

    private static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            names().forEach(file -> digest.update(read(file)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
