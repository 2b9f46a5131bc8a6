package org.sala.web.team.services;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Consent;
import org.sala.catalog.Phones;
import org.sala.catalog.Places;
import org.sala.catalog.Schedules;
import org.sala.catalog.Service;
import org.sala.catalog.Verification;
import org.sala.directories.Directory;
import org.sala.editions.EditionContent.Entry;
import org.sala.editions.Editions;
import org.sala.editions.PublishedContent;
import org.sala.mapping.Changes;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;
import org.sala.values.Audience;

@QuarkusTest
class ServicePageTest {

    private static final String SECRET = "Behind the old brick kiln";
    private static final String SECRET_NUMBER = "012 555 777";

    @Inject
    Editions editions;
    @Inject
    PublishedContent published;

    @Test
    void whatIsTypedIsKeptAndSeenAgain() {
        MapCast cast = MapCast.named("entry-new", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "services/new");

        Response entered = mapper.post(cast.base() + "services", whole(cast, "House by the river"));
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(303);

        String page = mapper.get(entered.header("Location")).asString();
        assertThat(page).contains("House by the river").contains("012 555 888").contains("Dialed as +85512555888")
                .contains("Passport").contains("Shared house").contains("17:30").contains("Saved.");
        Service service = MapCast.in(() -> Service.<Service>find("directoryId", cast.directoryId).firstResult());
        assertThat(service.minimumAge).isEqualTo(18);
        assertThat(service.sexes.set()).containsExactly("female");
        MapCast.in(() -> {
            Service kept = Service.findById(service.id);
            assertThat(Schedules.of(kept).days()).hasSize(2);
            assertThat(Changes.of(kept)).extracting(Changes.Line::record)
                    .contains("service", "phone", "schedule", "location", "address", "attribute", "service_area");
            return null;
        });
    }

    @Test
    void aPlaceForTheTeamOnlyKeepsItsNumbersFromEveryReader() {
        MapCast cast = MapCast.named("entry-secret", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "services/new");
        mapper.post(cast.base() + "services", whole(cast, "Quiet house"));

        MapCast.in(() -> {
            Directory directory = Directory.findById(cast.directoryId);
            for (Audience reader : List.of(Audience.HANDOUT, Audience.PUBLIC, Audience.PARTNER)) {
                Entry entry = editions.draft(directory, reader, null).entries().getFirst();
                assertThat(editions.draft(directory, entry.id())).as("the preview, which reads this entry alone").containsEntry(reader, entry);
                assertThat(entry.toString()).as(reader.name()).contains("Quiet house").doesNotContain(SECRET)
                        .doesNotContain(SECRET_NUMBER).doesNotContain("+85512555777");
            }
            Service service = Service.<Service>find("directoryId", cast.directoryId).firstResult();
            assertThat(Phones.of(Places.of(service).getFirst().location).getFirst().number).isEqualTo(SECRET_NUMBER);
            return null;
        });
        assertThat(mapper.get(cast.base() + "services/" + serviceOf(cast) + "/preview").asString())
                .contains("Quiet house").doesNotContain(SECRET).doesNotContain(SECRET_NUMBER);
    }

    @Test
    void whatCannotBeTakenComesBackWithAllThatWasTyped() {
        MapCast cast = MapCast.named("entry-wrong", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "services/new");
        List<String> fields = new ArrayList<>(List.of(whole(cast, "")));
        fields.addAll(List.of("email", "nobody at home", "maximumAge", "old", "hours-3-0-opens", "soon"));

        Response answer = mapper.post(cast.base() + "services", fields.toArray(String[]::new));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("<title>Error:").contains("href=\"#name\"").contains("href=\"#email\"")
                .contains("href=\"#maximumAge\"").contains("href=\"#hours-3-0-opens\"").contains("nobody at home").contains(SECRET);
        assertThat(MapCast.in(() -> Service.count("directoryId", cast.directoryId))).isZero();
    }

    @Test
    void whoeverSavesSecondIsToldWhatTheFirstChanged() {
        MapCast cast = MapCast.named("entry-conflict", editions);
        UUID id = cast.bareService("First name");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        TeamBrowser coordinator = TeamBrowser.of(cast, Role.COORDINATOR);
        mapper.get(cast.base() + "services/" + id);
        coordinator.get(cast.base() + "services/" + id);
        String version = String.valueOf(MapCast.in(() -> Service.<Service>findById(id).version));

        assertThat(coordinator.post(cast.base() + "services/" + id, edit(cast, version, "Name of the coordinator")).statusCode()).isEqualTo(303);
        Response second = mapper.post(cast.base() + "services/" + id, edit(cast, version, "Name of the mapper"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("Name of the coordinator").contains("Test coordinator").contains("value=\"Name of the mapper\"");
        assertThat(MapCast.in(() -> Service.<Service>findById(id).name.toString())).contains("coordinator");
    }

    @Test
    void someoneElsesServiceIsNotThere() {
        MapCast mine = MapCast.named("entry-mine", editions);
        UUID foreign = MapCast.named("entry-theirs", editions).bareService("Foreign");
        TeamBrowser mapper = TeamBrowser.of(mine, Role.MAPPER);

        for (String path : List.of("", "/take-down", "/preview")) {
            assertThat(mapper.get(mine.base() + "services/" + foreign + path).statusCode()).as(path).isEqualTo(404);
        }
        mapper.get(mine.base() + "services/new");
        assertThat(mapper.post(mine.base() + "services/" + foreign, edit(mine, "0", "Mine")).statusCode()).isEqualTo(404);
        assertThat(mapper.post(mine.base() + "services/" + foreign + "/take-downs", "reason", "x").statusCode()).isEqualTo(404);
    }

    @Test
    void aTakeDownHidesTheEntryFromReadersAtOnce() {
        MapCast cast = MapCast.named("entry-down", editions);
        UUID dangerous = cast.wholeService("Found by the wrong people");
        UUID safe = cast.wholeService("Still safe");
        MapCast.in(() -> editions.publish(Directory.findById(cast.directoryId), LocalDate.now().plusYears(1), UUID.randomUUID()));
        TeamBrowser translator = TeamBrowser.of(cast, Role.TRANSLATOR);
        translator.get(cast.base() + "services/" + dangerous + "/take-down");
        assertThat(entries(cast)).contains(dangerous, safe);

        assertThat(translator.post(cast.base() + "services/" + dangerous + "/take-downs", "reason", "").statusCode()).isEqualTo(303);

        assertThat(entries(cast)).containsExactly(safe);
        assertThat(MapCast.in(() -> editions.draft(Directory.findById(cast.directoryId), Audience.HANDOUT, null).entries()))
                .extracting(Entry::id).containsExactly(safe);
    }

    @Test
    void consentAndChecksOfOneServiceAreRecordedFromItsPage() {
        MapCast cast = MapCast.named("entry-records", editions);
        UUID id = cast.bareService("To be asked");
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "services/bulk?act=consent&single=yes&id=" + id);

        Response consent = mapper.post(cast.base() + "services/bulk-changes", "act", "consent", "single", "yes", "id", id.toString(),
                "expected", "1", "answer", "refused", "means", "visit", "by", "Director", "on", "2026-03-01");
        Response check = mapper.post(cast.base() + "services/" + id + "/verifications", "result", "unreachable", "means", "phone",
                "to", "https://elsewhere.example.org");

        assertThat(consent.header("Location")).contains("services/" + id);
        assertThat(check.header("Location")).contains("services/" + id).doesNotContain("elsewhere");
        assertThat(mapper.get(cast.base() + "services/" + id).asString()).contains("Does not want to be listed").contains("By a visit");
        assertThat(MapCast.in(() -> Consent.count("service.id = ?1 and latest = true", id))).isEqualTo(1);
        assertThat(MapCast.in(() -> Verification.count("service.id", id))).isEqualTo(1);
        assertThat(mapper.get(cast.base() + "services").asString()).doesNotContain("To be asked");
    }

    private List<UUID> entries(MapCast cast) {
        return published.of(cast.slug, Audience.HANDOUT).orElseThrow().entries().stream().map(Entry::id).toList();
    }

    private static UUID serviceOf(MapCast cast) {
        return MapCast.in(() -> Service.<Service>find("directoryId", cast.directoryId).firstResult().id);
    }

    private static String[] edit(MapCast cast, String version, String name) {
        return new String[] {"version", version, "organization", cast.organizationId.toString(), "name", name, "status", "active",
                "audience", "handout", "seen", "0"};
    }

    private static String[] whole(MapCast cast, String name) {
        return new String[] {"organization", cast.organizationId.toString(), "name", name, "status", "active", "audience", "handout",
                "kinds", "shelter", "kinds", "health", "areas", "XP-01", "languages", "km", "languages", "en", "sexes", "female",
                "minimumAge", "18", "documents", "Passport\r\nA photo", "free", "yes", "howToRefer", "Call first",
                "hours-1-0-opens", "08:00", "hours-1-0-closes", "17:30", "hours-2-0-opens", "08:00", "hours-2-0-closes", "17:30",
                "phone-rows", "1", "phone-0-number", "012 555 888", "phone-0-type", "voice", "phone-0-audience", "handout",
                "place-rows", "1", "place-0-name", "Shared house", "place-0-address", SECRET, "place-0-area", "XP-02",
                "place-0-audience", "internal", "place-0-type", "physical", "place-0-phone-rows", "1",
                "place-0-phone-0-number", SECRET_NUMBER, "place-0-phone-0-type", "voice", "place-0-phone-0-audience", "handout"};
    }
}
