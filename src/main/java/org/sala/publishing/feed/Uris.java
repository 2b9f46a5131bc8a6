package org.sala.publishing.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses as people write them, as HSDS wants them: absolute, with a scheme. What is none is left out. */
final class Uris {

    private static final Pattern HOST = Pattern.compile("[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+([:/?].*)?");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private Uris() {
    }

    static URI web(String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String text = written.strip();
        try {
            URI uri = new URI(HOST.matcher(text).matches() ? "http://" + text : text);
            boolean web = uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT)) && uri.getHost() != null;
            return web ? URI.create(uri.toASCIIString()) : null;
        } catch (URISyntaxException words) {
            // People write "ask at the office" into such fields; that is no address.
            return null;
        }
    }

    static String mail(String written) {
        return written != null && MAIL.matcher(written.strip()).matches() ? written.strip() : null;
    }
}
