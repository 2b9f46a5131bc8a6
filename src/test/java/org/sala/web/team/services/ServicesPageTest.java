package org.sala.web.team.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Service;
import org.sala.editions.Editions;
import org.sala.history.Change;
import org.sala.mapping.Entries;
import org.sala.mapping.Missing;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;

@QuarkusTest
class ServicesPageTest {

    @Inject
    Editions editions;
    @Inject
    Entries entries;
    @Inject
    SessionFactory sessions;

    @Test
    void theListShowsExactlyWhatAConditionCounts() {
        MapCast cast = MapCast.named("list-filters", editions);
        cast.bareService("Bare one");
        cast.bareService("Bare two");
        cast.wholeService("Whole one");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);

        for (Missing missing : Missing.values()) {
            long counted = MapCast.in(() -> entries.lacking(cast.directoryId, missing));
            String page = mapper.get(cast.base() + "services?without=" + missing.code()).getBody().asString();
            assertThat(counted).as(missing.code()).isEqualTo(2);
            assertThat(page).as(missing.code()).contains("2 entries").contains("Bare one").doesNotContain("Whole one");
        }
    }

    @Test
    void aKindIncludesNothingElseAndAnAreaIncludesWhatLiesWithin() {
        MapCast cast = MapCast.named("list-narrow", editions);
        cast.wholeService("Safe house of the river");
        cast.bareService("No kind yet");
        TeamBrowser viewer = TeamBrowser.of(cast, Role.VIEWER);

        assertThat(viewer.get(cast.base() + "services?kind=shelter").asString()).contains("1 entry").contains("Safe house");
        assertThat(viewer.get(cast.base() + "services?kind=legal").asString()).contains("No service fits");
        assertThat(viewer.get(cast.base() + "services?area=XP").asString()).contains("Safe house").doesNotContain("No kind yet");
        assertThat(viewer.get(cast.base() + "services?area=XP-02").asString()).contains("No service fits");
        assertThat(viewer.get(cast.base() + "services?text=RIVER").asString()).contains("Safe house");
    }

    @Test
    void aChangeOfAllThatMatchTouchesThoseAndNoOthers() {
        MapCast cast = MapCast.named("bulk", editions);
        for (int at = 0; at < 60; at++) {
            cast.bareService("Helper " + at);
        }
        UUID other = cast.bareService("Stays away");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);

        String asked = mapper.get(cast.base() + "services/bulk?which=all&text=Helper&act=consent").asString();
        assertThat(asked).contains("60 entries are chosen");
        var answer = mapper.post(cast.base() + "services/bulk-changes", "which", "all", "text", "Helper", "act", "consent",
                "expected", "60", "answer", "given", "means", "phone", "on", MapCast.RECENTLY.toString(), "by", "Director");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);

        assertThat(mapper.get(answer.header("Location")).asString()).contains("60 of 60 chosen entries were changed.");
        assertThat(MapCast.in(() -> entries.lacking(cast.directoryId, Missing.CONSENT))).isEqualTo(1);
        assertThat(mapper.get(cast.base() + "services?without=consent").asString()).contains(other.toString());
        assertThat(MapCast.in(() -> Change.count("directoryId = ?1 and recordType = 'Consent'", cast.directoryId))).isEqualTo(60);
    }

    @Test
    void twoThousandCanBeChangedAtOnce() {
        MapCast cast = MapCast.named("bulk-large", editions);
        cast.bareServices(2000, "Imported");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "services/bulk?which=all&act=kind");

        for (String[] act : new String[][] {{"kind", "newKind", "legal"}, {"exclusion", "reason", "out_of_scope"}}) {
            var answer = mapper.post(cast.base() + "services/bulk-changes", "which", "all", "act", act[0], act[1], act[2], "expected", "2000");
            assertThat(answer.header("Location")).as(answer.asString()).contains("touched=2000");
        }
        assertThat(mapper.get(cast.base() + "services").asString()).doesNotContain("Imported 7");
        assertThat(MapCast.in(() -> Change.count("directoryId = ?1 and recordType in ('Attribute', 'Exclusion')", cast.directoryId))).isEqualTo(4000);
    }

    @Test
    void aChangeOfManyIsAskedAgainWhenTheNumberMoved() {
        MapCast cast = MapCast.named("bulk-moved", editions);
        cast.bareService("First");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "services/bulk?which=all&act=lifting");

        cast.bareService("Second");
        var answer = mapper.post(cast.base() + "services/bulk-changes", "which", "all", "act", "lifting", "expected", "1");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Now 2 entries are chosen");
    }

    @Test
    void someoneElsesServicesCannotBeChosen() {
        MapCast mine = MapCast.named("bulk-mine", editions);
        MapCast theirs = MapCast.named("bulk-theirs", editions);
        UUID foreign = theirs.bareService("Foreign");
        TeamBrowser mapper = TeamBrowser.of(mine, Role.MAPPER);

        assertThat(mapper.get(mine.base() + "services/bulk?act=lifting&id=" + foreign).asString()).contains("No entry is chosen");
        assertThat(mapper.get(theirs.base() + "services").statusCode()).isEqualTo(404);
    }

    @Test
    void theListTakesAsManyQueriesForFiveHundredServicesAsForTwenty() {
        MapCast few = MapCast.named("list-few", editions);
        MapCast many = MapCast.named("list-many", editions);
        fill(few, 20);
        fill(many, 500);

        assertThat(queries(many)).isEqualTo(queries(few)).isPositive();
    }

    private static void fill(MapCast cast, int services) {
        cast.bareServices(services - 5, "Service");
        for (int at = 0; at < 5; at++) {
            cast.wholeService("Whole service " + at);
        }
    }

    private long queries(MapCast cast) {
        TeamBrowser viewer = TeamBrowser.of(cast, Role.VIEWER);
        viewer.get(cast.base() + "services");
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        assertThat(viewer.get(cast.base() + "services").statusCode()).isEqualTo(200);
        return statistics.getPrepareStatementCount();
    }

    @Test
    void hostileTextInANameIsShownAndNotRun() {
        MapCast cast = MapCast.named("list-hostile", editions);
        cast.bareService("<script>alert('x')</script>");
        TeamBrowser viewer = TeamBrowser.of(cast, Role.VIEWER);

        assertThat(viewer.get(cast.base() + "services?text=%3Cscript%3E").asString())
                .contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(MapCast.in(() -> Service.count("directoryId", cast.directoryId))).isEqualTo(1);
    }
}
