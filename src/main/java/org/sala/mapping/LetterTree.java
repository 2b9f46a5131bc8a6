package org.sala.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Addresses by their letters, one letter a branch: from a place in a text one goes only as far as some address says the
 * same. Many addresses begin alike, and none of them is looked at by itself.
 */
final class LetterTree {

    private static final class Branch {
        private final Map<Character, Branch> branches = new HashMap<>(2);
        private final List<HiddenThing> ending = new ArrayList<>(0);
    }

    private final Branch root = new Branch();

    boolean isEmpty() {
        return root.branches.isEmpty();
    }

    void add(HiddenThing thing) {
        Branch at = root;
        for (char letter : thing.letters().toCharArray()) {
            at = at.branches.computeIfAbsent(letter, fresh -> new Branch());
        }
        at.ending.add(thing);
    }

    /** Hands out all that stand in the letters of a text, from one place on. */
    void each(String letters, int from, Consumer<HiddenThing> taker) {
        Branch branch = root.branches.get(letters.charAt(from));
        for (int at = from + 1; branch != null; at++) {
            branch.ending.forEach(taker);
            branch = at < letters.length() ? branch.branches.get(letters.charAt(at)) : null;
        }
    }
}
