package org.sala.publishing.site;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a drawing into a page by its name: {@code {pictogram:of('phone')}}. Words always stand beside it. */
@TemplateExtension(namespace = "pictogram")
final class Pictograms {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final Pattern LINE = Pattern.compile("<path d=\"[^\"]+\"\\s*/>");
    /** Stands for a name that the set does not have: an organization may name kinds of help of its own. */
    private static final String OTHER = "file-text";
    private static final Map<String, RawString> DRAWN = new ConcurrentHashMap<>();

    private Pictograms() {
    }

    static RawString of(String name) {
        return DRAWN.computeIfAbsent(name == null ? OTHER : name, asked -> read(exists(asked) ? asked : OTHER));
    }

    private static boolean exists(String name) {
        return NAME.matcher(name).matches() && Pictograms.class.getResource(file(name)) != null;
    }

    private static RawString read(String name) {
        try (InputStream svg = Pictograms.class.getResourceAsStream(file(name))) {
            StringBuilder lines = new StringBuilder();
            Matcher line = LINE.matcher(new String(svg.readAllBytes(), StandardCharsets.UTF_8));
            while (line.find()) {
                lines.append(line.group());
            }
            return new RawString("<svg class=\"pictogram\" aria-hidden=\"true\" focusable=\"false\" viewBox=\"0 0 24 24\">"
                    + lines + "</svg>");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The pictogram " + name + " that belongs to this program could not be read", unreadable);
        }
    }

    private static String file(String name) {
        return "/pictograms/" + name + ".svg";
    }
}
