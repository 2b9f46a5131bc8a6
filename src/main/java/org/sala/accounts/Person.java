package org.sala.accounts;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.sala.values.Ids;
import org.sala.values.Language;

/**
 * Somebody of the team. A coordinator invites them; they get a one-time password, choose their own at the first
 * sign-in, and work in one or more directories with one role in each. Who leaves is deactivated, never deleted, for
 * the history names them.
 */
@Entity
@UserDefinition
public class Person extends PanacheEntityBase {

    @Id
    public UUID id;
    @Version
    public int version;
    public String name;
    @Username
    public String email;
    @Password
    public String passwordHash;
    /** Everybody's role for Quarkus; what they may do is decided by {@link Membership}. */
    @Roles
    public String securityRole = "team";
    public Language language = Language.ENGLISH;
    public boolean mustChangePassword = true;
    public Instant deactivatedAt;

    protected Person() {
    }

    public Person(String name, String email, Language language) {
        this.id = Ids.next();
        this.name = name.strip();
        this.email = normalized(email);
        this.language = language;
    }

    public static Optional<Person> withEmail(String email) {
        return find("email = ?1 and deactivatedAt is null", normalized(email)).firstResultOptional();
    }

    /** Also somebody whose account was closed. */
    static Optional<Person> anyWithEmail(String email) {
        return find("email", normalized(email)).firstResultOptional();
    }

    /** Gives a generated password that has to be changed at the first sign-in, and returns it once. */
    public String giveOneTimePassword() {
        String password = OneTimePassword.generate();
        passwordHash = BcryptUtil.bcryptHash(password);
        mustChangePassword = true;
        return password;
    }

    public void choosePassword(String password) {
        passwordHash = BcryptUtil.bcryptHash(password);
        mustChangePassword = false;
    }

    public boolean hasPassword(String password) {
        return BcryptUtil.matches(password, passwordHash);
    }

    private static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
