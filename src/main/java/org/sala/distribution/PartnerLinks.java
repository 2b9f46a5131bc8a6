package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.sala.directories.Directory;

/** Makes links for practitioners and tells which directory one opens. */
@ApplicationScoped
public class PartnerLinks {

    /** As many as nobody guesses. */
    private static final int SECRET_BYTES = 24;
    private static final int SECRET_LENGTH = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PartnerLinks(Clock clock) {
        this.clock = clock;
    }

    /** A new link with its secret, which is told once and then known to nobody here. */
    public record Made(PartnerLink link, String secret) {
    }

    @Transactional
    public Made make(Directory directory, String label, LocalDate validUntil, UUID by) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        PartnerLink link = new PartnerLink(directory.id, label.strip(), hash(secret), validUntil);
        link.madeBy = by;
        link.madeAt = clock.instant();
        link.persist();
        return new Made(link, secret);
    }

    /** The short name of the directory a link opens now; empty for one that is unknown, over or withdrawn. */
    @Transactional
    public Optional<String> opens(String secret) {
        if (secret.length() != SECRET_LENGTH) {
            return Optional.empty();
        }
        return PartnerLink.<PartnerLink>find("tokenHash", hash(secret)).firstResultOptional().flatMap(link -> {
            Directory directory = Directory.findById(link.directoryId);
            return link.worksOn(LocalDate.now(clock.withZone(directory.zone()))) ? Optional.of(directory.slug) : Optional.empty();
        });
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
