package org.sala.publishing.site;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a reader says is wrong with an entry.
 *
 * @param what the code that was chosen, empty before
 * @param note what was written besides
 */
public record WrongForm(String what, String note, State state) {

    public static final WrongForm BLANK = new WrongForm("", "", State.BLANK);

    /** The codes in the order they are offered, each with its words. */
    private static final List<String> CODES = List.of("number", "address", "closed", "unhelpful", "other");
    private static final Map<String, Function<ReaderMessages, String>> WORDS = Map.of(
            "number", ReaderMessages::wrongNumber, "address", ReaderMessages::wrongAddress, "closed", ReaderMessages::wrongClosed,
            "unhelpful", ReaderMessages::wrongUnhelpful, "other", ReaderMessages::wrongOther);

    /** How far it got. */
    public enum State { BLANK, NOTHING_CHOSEN, TAKEN, TOO_MANY }

    public boolean isTaken() {
        return state == State.TAKEN;
    }

    public boolean isTooMany() {
        return state == State.TOO_MANY;
    }

    public boolean isNothingChosen() {
        return state == State.NOTHING_CHOSEN;
    }

    public boolean isComplete() {
        return CODES.contains(what);
    }

    List<Filters.Choice> choices(ReaderMessages messages) {
        return CODES.stream().map(code -> new Filters.Choice(code, WORDS.get(code).apply(messages), code.equals(what))).toList();
    }

    /** For the team, in the words of one language. */
    String sentence(ReaderMessages messages) {
        return messages.reported(WORDS.get(what).apply(messages));
    }
}
