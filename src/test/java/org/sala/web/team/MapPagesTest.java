package org.sala.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Contact;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Organization;
import org.sala.catalog.Service;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.editions.Editions;
import org.sala.mapping.CallList;
import org.sala.mapping.Duplicates;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;
import org.sala.values.Audience;

/** The small pages of the second step: chapters, organizations, areas, duplicates, checks. */
@QuarkusTest
class MapPagesTest {

    @Inject
    Editions editions;
    @Inject
    Duplicates duplicates;
    @Inject
    CallList calls;

    @Test
    void chaptersAreWrittenMovedAndDeletedOnlyAfterAsking() {
        MapCast cast = MapCast.named("chapters", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "chapters/new");
        for (String slug : List.of("rights", "safety")) {
            assertThat(write(mapper, cast, slug).statusCode()).isEqualTo(303);
        }
        assertThat(write(mapper, cast, "rights").asString()).contains("Another chapter has this short name");
        assertThat(write(mapper, cast, "My Rights!").statusCode()).isEqualTo(422);

        Chapter safety = chapters(cast).get(1);
        mapper.post(cast.base() + "chapters/" + safety.id + "/moves", "to", "up");
        assertThat(chapters(cast)).extracting(chapter -> chapter.slug).containsExactly("safety", "rights");

        assertThat(mapper.get(cast.base() + "chapters/" + safety.id + "/removal").asString()).contains("Delete this chapter?");
        assertThat(chapters(cast)).hasSize(2);
        mapper.post(cast.base() + "chapters/" + safety.id + "/removals");
        assertThat(chapters(cast)).extracting(chapter -> chapter.slug).containsExactly("rights");
    }

    @Test
    void peopleAtAnOrganizationStayWithTheTeam() {
        MapCast cast = MapCast.named("organization", editions);
        cast.wholeService("House");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "organizations/" + cast.organizationId);
        String version = String.valueOf(MapCast.in(() -> Organization.<Organization>findById(cast.organizationId).version));

        Response saved = mapper.post(cast.base() + "organizations/" + cast.organizationId, "version", version, "name", "Riverlight",
                "contact-rows", "1", "contact-0-name", "Bopha Markerperson", "contact-0-phone-rows", "1",
                "contact-0-phone-0-number", "012 555 999", "contact-0-phone-0-type", "voice", "contact-0-phone-0-audience", "handout");
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);

        assertThat(mapper.get(cast.base() + "organizations/" + cast.organizationId).asString()).contains("Bopha Markerperson").contains("012 555 999");
        assertThat(mapper.get(cast.base() + "verification?which=all").asString()).contains("012 555 999");
        for (Audience reader : List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER)) {
            assertThat(MapCast.in(() -> editions.draft(Directory.findById(cast.directoryId), reader, null).toString()))
                    .doesNotContain("Markerperson").doesNotContain("555 999").doesNotContain("555999");
        }
        assertThat(MapCast.in(() -> Contact.count("directoryId", cast.directoryId))).isEqualTo(1);
    }

    @Test
    void anAreaCannotLieInItself() {
        MapCast cast = MapCast.named("areas", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "areas");
        assertThat(mapper.post(cast.base() + "areas", "code", "XP-03", "name", "New district", "level", "2", "parent", "XP").statusCode()).isEqualTo(303);

        AdministrativeArea province = MapCast.in(() -> AdministrativeArea.<AdministrativeArea>find("directoryId = ?1 and code = 'XP'", cast.directoryId).firstResult());
        Response answer = mapper.post(cast.base() + "areas/" + province.id, "version", String.valueOf(province.version), "name", "Pailang",
                "level", "1", "parent", "XP-03");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("cannot lie in itself");
    }

    @Test
    void twoThatLookTheSameAreToldApartOrOneIsLeftOut() {
        MapCast cast = MapCast.named("duplicates", editions);
        Service[] twins = {find(cast, "Legal aid at the river"), find(cast, "Legal aid at the river")};
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        assertThat(mapper.get(cast.base() + "duplicates").asString()).contains("1 pair looks").contains("Legal aid at the river");

        mapper.post(cast.base() + "duplicates/decisions", "first", twins[0].id.toString(), "second", twins[1].id.toString(),
                "out", twins[1].id.toString());

        assertThat(duplicates.unresolved(cast.directoryId)).isEmpty();
        assertThat(MapCast.in(() -> Exclusion.<Exclusion>list("directoryId", cast.directoryId))).singleElement()
                .satisfies(exclusion -> assertThat(exclusion.reason).isEqualTo(Exclusion.Reason.DUPLICATE));
    }

    @Test
    void whatIsDueIsCheckedWithOneClick() {
        MapCast cast = MapCast.named("checks", editions);
        var due = cast.bareService("Long not checked");
        cast.wholeService("Just checked");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        assertThat(mapper.get(cast.base() + "verification").asString()).contains("Long not checked").doesNotContain("Just checked")
                .contains("1 of 2 entries were checked in time");

        Response done = mapper.post(cast.base() + "services/" + due + "/verifications", "result", "confirmed", "means", "phone",
                "to", "verification", "on", MapCast.RECENTLY.toString());

        assertThat(done.header("Location")).endsWith("verification?saved=1");
        assertThat(calls.part(cast.directoryId, true, 1, 20).tally().due()).isZero();
        assertThat(mapper.get(cast.base() + "verification/call-list").statusCode()).isEqualTo(200);
    }

    private static Service find(MapCast cast, String name) {
        var id = cast.wholeService(name);
        return MapCast.in(() -> Service.findById(id));
    }

    private static Response write(TeamBrowser mapper, MapCast cast, String slug) {
        return mapper.post(cast.base() + "chapters", "slug", slug, "title", "About " + slug, "body", "Text", "position", "front",
                "audience", "handout");
    }

    private static List<Chapter> chapters(MapCast cast) {
        return MapCast.in(() -> Chapter.inDirectory(cast.directoryId));
    }
}
