package org.sala.publishing.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files that give pages their looks. They travel with every written site. */
final class Assets {

    static final String TOKENS = "tokens.css";
    static final String STYLES = "reader.css";
    static final String SCRIPT = "reader.js";
    static final String ICON = "icon.svg";

    private static final List<String> LOOKS = List.of(TOKENS, STYLES, SCRIPT, ICON);
    private static final int ENOUGH = 10;

    /** Changes when the looks change, so that no browser keeps old ones. */
    static final String VERSION = version();

    private Assets() {
    }

    /** All files, named as below {@code assets/}. */
    static List<String> files() {
        Stream<String> fonts = Stream.of("latin", "vietnamese", "khmer", "thai", "lao", "myanmar")
                .flatMap(script -> Stream.of("regular", "bold").map(weight -> "fonts/noto-sans-" + script + "-" + weight + ".woff2"));
        return Stream.of(LOOKS.stream(), fonts, Stream.of("fonts/OFL.txt")).flatMap(files -> files).toList();
    }

    static byte[] read(String file) {
        try (InputStream asset = Assets.class.getResourceAsStream("/META-INF/resources/assets/" + file)) {
            return asset.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The file " + file + " that belongs to this program could not be read", unreadable);
        }
    }

    private static String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            LOOKS.forEach(file -> digest.update(read(file)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, ENOUGH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
