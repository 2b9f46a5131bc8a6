package org.sala.accounts;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that can be read out over a phone: letters and digits that are not mistaken for each other, in groups. */
final class OneTimePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 4;
    private static final int SIGNS_PER_GROUP = 4;

    private OneTimePassword() {
    }

    static String generate() {
        return java.util.stream.IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(SIGNS_PER_GROUP, 0, SIGNS.length()).mapToObj(at -> SIGNS.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
