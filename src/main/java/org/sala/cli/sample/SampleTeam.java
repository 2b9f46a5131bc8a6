package org.sala.cli.sample;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.values.Language;

/** One invented person of each role in a directory, with the password each may use once (null for who was there before). */
public record SampleTeam(Map<Role, Person> people, Map<Role, String> passwords) {

    private static final Map<Role, String> NAMES = Map.of(Role.COORDINATOR, "Sophea", Role.MAPPER, "Dara",
            Role.TRANSLATOR, "Bopha", Role.APPROVER, "Vanna", Role.VIEWER, "Rith");

    /** Brings the team into a directory; who never signed in gets a new password. */
    static SampleTeam join(Directory directory, Instant since) {
        SampleTeam team = new SampleTeam(new LinkedHashMap<>(), new LinkedHashMap<>());
        for (Role role : Role.values()) {
            String email = role.code() + "@" + directory.slug + ".example.org";
            Person person = Person.withEmail(email).orElse(null);
            if (person == null) {
                person = new Person(NAMES.get(role), email, Language.ENGLISH);
                person.persist();
                new Membership(person, directory.id, role, since).persist();
            }
            if (person.mustChangePassword) {
                team.passwords.put(role, person.giveOneTimePassword());
            }
            team.people.put(role, person);
        }
        return team;
    }

    java.util.UUID id(Role role) {
        return people.get(role).id;
    }
}
