package org.sala.web.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.sala.accounts.Act;

/** The pages of a directory, grouped by the steps of the method, as far as the visitor's role may see them. */
@RequestScoped
@Named("menu")
public class Menu {

    static final List<Group> ALL = List.of(
            new Group("directory", List.of(page("", "overview"), page("draft", "draft"), page("history", "history"),
                    page("people", "people", Act.ADMINISTER))),
            new Group("plan", List.of(page("plan", "plan"), page("plan/partners", "partners"), page("plan/safety", "safety"),
                    page("plan/thresholds", "thresholds", Act.PLAN), page("appearance", "appearance", Act.PLAN), page("approvals/plan", "planApproval"))),
            new Group("map", List.of(page("services", "services"), page("organizations", "organizations"),
                    page("areas", "areas"), page("imports", "imports", Act.MAP), page("verification", "verification"),
                    page("duplicates", "duplicates"), page("chapters", "chapters"), page("translations", "translations"))),
            new Group("test", List.of(page("test-calls", "testCalls"), page("test-rounds", "testRounds"),
                    page("findings", "findings"), page("approvals/test", "testApproval"))),
            new Group("distribute", List.of(page("editions", "editions"), page("distribution", "distribution"),
                    page("distribution/review", "review"), page("partner-links", "partnerLinks"))));

    private final Visit visit;

    Menu(Visit visit) {
        this.visit = visit;
    }

    /** The pages of one stage, or of the directory as a whole. */
    public record Group(String stage, List<Page> pages) {
    }

    /** A page by its address below the directory's and its key in the {@code menu} bundle; {@code act} is what it takes to see it. */
    public record Page(String path, String key, Act act) {
    }

    private static Page page(String path, String key) {
        return page(path, key, Act.VIEW);
    }

    private static Page page(String path, String key, Act act) {
        return new Page(path, key, act);
    }

    public List<Group> getGroups() {
        return ALL.stream().map(group -> new Group(group.stage(),
                group.pages().stream().filter(page -> visit.getRole().may(page.act())).toList())).toList();
    }
}
