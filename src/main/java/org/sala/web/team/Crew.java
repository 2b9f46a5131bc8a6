package org.sala.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sala.accounts.Membership;
import org.sala.accounts.Person;

/** The names of the people who did something in this directory, for pages that tell who. Those who left are named too. */
@RequestScoped
@Named("crew")
public class Crew {

    private final Visit visit;
    private Map<UUID, String> names;

    Crew(Visit visit) {
        this.visit = visit;
    }

    /** The name, or an empty text for nobody. */
    public String name(UUID personId) {
        if (personId == null) {
            return "";
        }
        if (names == null) {
            names = new HashMap<>();
            List<Membership> members = Membership.inDirectory(visit.getDirectory().id);
            members.forEach(member -> names.put(member.person.id, member.person.name));
        }
        return names.computeIfAbsent(personId, id -> Optional.ofNullable(Person.<Person>findById(id))
                .map(person -> person.name).orElse(""));
    }
}
