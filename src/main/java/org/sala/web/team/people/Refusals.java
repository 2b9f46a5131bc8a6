package org.sala.web.team.people;

import org.sala.accounts.Team.Reason;

/** Why the team was not changed, in words. */
final class Refusals {

    private Refusals() {
    }

    static String say(Reason reason, PeopleMessages texts, String name) {
        return switch (reason) {
            case ALREADY_A_MEMBER -> texts.alreadyHere();
            case CLOSED_ACCOUNT -> texts.closedAccount();
            case OWN_MEMBERSHIP -> texts.notYourself();
            case LAST_COORDINATOR -> texts.lastCoordinator();
            case WORKS_ELSEWHERE -> texts.passwordElsewhere(name);
        };
    }
}
