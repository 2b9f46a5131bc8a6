package org.sala.web.team.disclosures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.sala.accounts.Act;
import org.sala.mapping.Disclosure;
import org.sala.mapping.Disclosures;
import org.sala.mapping.TextItem;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** Texts of readers that say what is kept from them, each with the page that mends it. */
@Path("/team/d/{slug}/disclosures")
class DisclosuresPage {

    @CheckedTemplate(basePath = "team/disclosures")
    static class Templates {
        static native TemplateInstance disclosures(List<Line> lines);
    }

    /** One of them; {@code page} is relative to the directory's pages. */
    record Line(Disclosure disclosure, String page) {

        static Line of(Disclosure disclosure) {
            return new Line(disclosure, page(disclosure.item()));
        }

        /** The key of its field in the {@code translations} bundle. */
        public String fieldKey() {
            return "field_" + disclosure.item().field();
        }

        private static String page(TextItem item) {
            return switch (item.type()) {
                case "Service" -> "services/" + item.id();
                case "Organization" -> "organizations/" + item.id();
                case "Chapter" -> "chapters/" + item.id();
                default -> "translations";
            };
        }
    }

    private final Visit visit;
    private final Disclosures disclosures;

    DisclosuresPage(Visit visit, Disclosures disclosures) {
        this.visit = visit;
        this.disclosures = disclosures;
    }

    @GET
    @Allowed(Act.VIEW)
    public TemplateInstance show() {
        return Templates.disclosures(disclosures.in(visit.getDirectory().id).stream().map(Line::of).toList());
    }
}
