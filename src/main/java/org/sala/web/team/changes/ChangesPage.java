package org.sala.web.team.changes;

import io.quarkus.panache.common.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.accounts.Membership;
import org.sala.history.Change;
import org.sala.web.team.Allowed;
import org.sala.web.team.Changes;
import org.sala.web.team.Option;
import org.sala.web.team.Visit;

/** Who changed what in a directory, the newest first; of one person or one record where asked. */
@Path("/team/d/{slug}/history")
class ChangesPage {

    private static final int FIELDS_A_PAGE = 100;

    private final Visit visit;
    private final Changes changes;

    ChangesPage(Visit visit, Changes changes) {
        this.visit = visit;
        this.changes = changes;
    }

    /** What is asked for; nulls where nothing is. */
    record Asked(UUID person, UUID record, int page, int last) {

        /** The same of another page, as the end of an address. */
        public String page(int other) {
            return "history?page=" + other + (person == null ? "" : "&person=" + person) + (record == null ? "" : "&record=" + record);
        }
    }

    @CheckedTemplate(basePath = "team/changes")
    static class Templates {
        static native TemplateInstance changes(List<Changes.Line> lines, Asked asked, List<Option> people);
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show(@RestQuery String person, @RestQuery String record, @RestQuery String page) {
        UUID who = id(person);
        UUID what = id(record);
        Parameters known = Parameters.with("directory", visit.getDirectory().id);
        String where = "directoryId = :directory";
        if (who != null) {
            where += " and personId = :who";
            known.and("who", who);
        }
        if (what != null) {
            where += " and recordId = :what";
            known.and("what", what);
        }
        int last = (int) Math.max(1, (Change.count(where, known) + FIELDS_A_PAGE - 1) / FIELDS_A_PAGE);
        int shown = Math.clamp(number(page), 1, last);
        List<Change> rows = Change.<Change>find(where + " order by at desc, id desc", known).page(shown - 1, FIELDS_A_PAGE).list();
        return Templates.changes(changes.lines(rows), new Asked(who, what, shown, last), people(who));
    }

    private List<Option> people(UUID chosen) {
        List<Option> people = new ArrayList<>();
        Membership.inDirectory(visit.getDirectory().id).forEach(member -> people.add(new Option(member.person.id.toString(),
                member.person.name, member.person.id.equals(chosen))));
        return people;
    }

    /** Null for what is no id: addresses are typed by people too. */
    private static UUID id(String written) {
        return written != null && written.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(written) : null;
    }

    private static int number(String written) {
        return written != null && written.matches("\\d{1,6}") ? Integer.parseInt(written) : 1;
    }
}
