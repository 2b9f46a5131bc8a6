package org.sala.publishing.print;

import java.util.List;
import java.util.Locale;

/** The same said in each language of a print: in one, or in two that stand together. Never empty. */
record Wordings(List<Passage> all) {

    /** What is longer than this is the first to go where there is no room. */
    private static final int LONG = 300;
    private static final int FIRST_TO_GO = 900;
    private static final int LONG_NAME = 44;
    private static final int MIDDLING_NAME = 20;

    Wordings {
        all = List.copyOf(all);
    }

    public Passage first() {
        return all.getFirst();
    }

    /** The script code as a class: letters of some scripts need larger type and more room between lines. */
    public static String script(Passage passage) {
        return passage.language().script().toLowerCase(Locale.ROOT);
    }

    /** How readily it is left out: long texts before all others, else as its place says. */
    public int spare(int otherwise) {
        return all.stream().anyMatch(passage -> passage.text().length() > LONG) ? FIRST_TO_GO : otherwise;
    }

    /** How large a heading of it may be. */
    public String size() {
        int longest = all.stream().mapToInt(passage -> passage.text().length()).max().orElse(0);
        return longest > LONG_NAME ? "long" : longest > MIDDLING_NAME ? "middling" : "short";
    }
}
