package org.sala.web.team;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Lets templates put any text into the query of an address: {@code ?area={area.code.inAddress}}. */
@TemplateExtension
public final class Addresses {

    private Addresses() {
    }

    public static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
