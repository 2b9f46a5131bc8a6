package org.sala.web.team.organizations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sala.accounts.Act;
import org.sala.catalog.Organization;
import org.sala.values.LocalizedText;
import org.sala.web.team.Allowed;
import org.sala.web.team.Visit;

/** The organizations of a directory, by name. */
@Path("/team/d/{slug}/organizations")
class OrganizationsPage {

    private static final int PAGE = 50;

    private final Visit visit;

    OrganizationsPage(Visit visit) {
        this.visit = visit;
    }

    /** One organization in the list; {@code services} is how many it has. */
    public record Row(UUID id, LocalizedText text, String type, Instant doNotListSince, long services, String name) {
    }

    /** A page of rows; {@code count} is how many there are in all. */
    public record Part(List<Row> rows, String text, int count, int number, int pages) {

        /** What was looked for, as a part of an address. */
        public String encoded() {
            return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @CheckedTemplate(basePath = "team/organizations")
    static class Templates {
        static native TemplateInstance organizations(Part part);
    }

    @GET
    @Allowed(Act.VIEW)
    @Transactional
    public TemplateInstance show(@RestQuery String text, @RestQuery Integer page) {
        String wanted = text == null ? "" : text.strip();
        Collator collator = Collator.getInstance(visit.getLanguage().locale());
        List<Row> all = Organization.getEntityManager().createQuery("select o.id, o.name, o.type, o.doNotListSince,"
                        + " (select count(s) from Service s where s.organization = o) from Organization o where o.directoryId = ?1",
                        Object[].class).setParameter(1, visit.getDirectory().id).getResultStream().map(this::row)
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparing(Row::name, collator).thenComparing(Row::id)).toList();
        int pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        int number = Math.clamp(page == null ? 1 : page, 1, pages);
        return Templates.organizations(new Part(all.subList((number - 1) * PAGE, Math.min(all.size(), number * PAGE)), wanted, all.size(),
                number, pages));
    }

    private Row row(Object[] row) {
        LocalizedText name = row[1] == null ? LocalizedText.EMPTY : (LocalizedText) row[1];
        return new Row((UUID) row[0], name, (String) row[2], (Instant) row[3], (Long) row[4], name.inOrSource(visit.getLanguage()));
    }
}
