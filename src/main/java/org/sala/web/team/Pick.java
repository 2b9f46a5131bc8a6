package org.sala.web.team;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One line of a choice whose words stand in {@link CodeMessages} under {@code key}. */
public record Pick(String value, String key, boolean chosen) {

    /** The constants of an enumeration, as codes: {@code WAY_TO_REACH} is sent as {@code way-to-reach}. */
    public static <E extends Enum<E>> List<Pick> of(String group, E[] constants, Collection<String> chosen) {
        return of(group, Arrays.stream(constants).map(Pick::code).toList(), chosen);
    }

    public static List<Pick> of(String group, List<String> codes, Collection<String> chosen) {
        return codes.stream().map(code -> new Pick(code, key(group, code), chosen.contains(code))).toList();
    }

    /** Yes, no, and nobody knows. */
    public static List<Pick> yesNo(String chosen) {
        return List.of(new Pick("", "notSaid", chosen.isEmpty()), new Pick("yes", "yes", chosen.equals("yes")),
                new Pick("no", "no", chosen.equals("no")));
    }

    /** The same choice with "none of these" before the others. */
    public static List<Pick> orNone(String noneKey, List<Pick> picks) {
        return Stream.concat(Stream.of(new Pick("", noneKey, picks.stream().noneMatch(Pick::chosen))), picks.stream()).toList();
    }

    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a code; null for anything else, also for nothing. */
    public static <E extends Enum<E>> E constant(E[] constants, String code) {
        return Arrays.stream(constants).filter(constant -> code(constant).equals(code)).findFirst().orElse(null);
    }

    public static String key(String group, String code) {
        return group + "_" + code.replace('-', '_');
    }
}
