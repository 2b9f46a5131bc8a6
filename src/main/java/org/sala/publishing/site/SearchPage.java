package org.sala.publishing.site;

import java.util.List;

/**
 * The page that finds services: what was asked, the choices there are, and what was found, by place; {@code near} when a
 * place tells where it is, so that the phone can say how far.
 */
record SearchPage(Asked asked, String action, List<Choice> kinds, List<Choice> areas, List<Choice> who, List<Choice> languages,
                  Result result, Otherwise otherwise, boolean near) {

    /** A line of a list to choose from. */
    record Choice(String code, String name, boolean chosen) {
    }

    /** What was found, null when nothing was asked; {@code more} is null unless there is more than is shown. */
    record Result(String said, String more, List<Group> groups) {
    }

    /** The services of a place, in the order of their worth. */
    record Group(Words name, List<Hit> hits) {
    }

    /** A service, and why it was found in words; null where nothing was typed. */
    record Hit(ShownEntry entry, String why) {
    }

    /** What helps on when nothing was found: the same without choices or null, kinds of help, numbers to call. */
    record Otherwise(String withoutChoices, List<StartPage.Tile> tiles, List<StartPage.Hotline> hotlines) {
    }

    public boolean isNarrowed() {
        return asked.hasChoices();
    }
}
