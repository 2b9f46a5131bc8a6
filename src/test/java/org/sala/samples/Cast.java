package org.sala.samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.values.Language;
import org.sala.values.LocalizedText;

/**
 * An invented directory with one person in each role and one who is in no directory. Each test class takes a slug of its
 * own, so that they do not meet; e-mail addresses are those of {@link #email}, all passwords are {@link #PASSWORD}.
 */
public final class Cast {

    public static final String PASSWORD = "a quiet river in the morning";

    public final String slug;
    public final UUID directoryId;

    private Cast(String slug, UUID directoryId) {
        this.slug = slug;
        this.directoryId = directoryId;
    }

    /** Makes the directory in English and Khmer with its first edition in work, and its people; once for each slug. */
    public static Cast of(String slug, Editions editions) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Directory known = Directory.withSlug(slug).orElse(null);
            return new Cast(slug, known != null ? known.id : make(slug, editions));
        });
    }

    private static UUID make(String slug, Editions editions) {
        Directory directory = new Directory(slug, "KH", List.of(Language.ENGLISH, Language.of("km")), Instant.EPOCH);
        directory.name = LocalizedText.of(Language.ENGLISH, "Directory of " + slug);
        directory.persist();
        editions.openNext(directory.id);
        for (Role role : Role.values()) {
            new Membership(person(role.code(), email(role, slug)), directory.id, role, Instant.EPOCH).persist();
        }
        person("Stranger", stranger(slug));
        return directory.id;
    }

    private static Person person(String name, String email) {
        Person person = new Person(name, email, Language.ENGLISH);
        person.choosePassword(PASSWORD);
        person.persist();
        return person;
    }

    public static String email(Role role, String slug) {
        return role.code() + "@" + slug + ".example";
    }

    public static String stranger(String slug) {
        return "stranger@" + slug + ".example";
    }

    public String email(Role role) {
        return email(role, slug);
    }

    public UUID id(Role role) {
        return QuarkusTransaction.requiringNew().call(() -> Person.withEmail(email(role)).orElseThrow().id);
    }

    /** Signs in through the form, as people do. */
    public Browser as(Role role) {
        return Browser.signIn(email(role), PASSWORD);
    }

    /** The address of a page of this directory. */
    public String page(String path) {
        return "/team/d/" + slug + "/" + path;
    }
}
