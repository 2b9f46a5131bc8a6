package org.sala.web.team.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.Service;
import org.sala.editions.Editions;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;

@QuarkusTest
class ImportPageTest {

    private static final String LIST = """
            Organization,Service name,Phone,Strange column
            Harbor Friends,House at the harbor,012 555 321,<b>x</b>
            Harbor Friends,Lawyer at the harbor,012 555 322,y
            """;

    @Inject
    Editions editions;
    @Inject
    Uploads uploads;

    @Test
    void aListIsShownCheckedAndThenTakenInAndItsFileIsGone() {
        MapCast cast = MapCast.named("import-list", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "imports");

        Response uploaded = mapper.upload(cast.base() + "imports", "../harbor.csv", LIST.getBytes(StandardCharsets.UTF_8));
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(303);
        String path = uploaded.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(mapper.get(path).asString()).contains("House at the harbor").contains("Strange column").contains("&lt;b&gt;x");

        Response checked = mapper.post(path + "/checks", "source", "harbor", "field-0", "organization", "field-1", "name",
                "field-2", "phone", "field-3", "");
        assertThat(checked.statusCode()).as(checked.asString()).isEqualTo(303);
        assertThat(mapper.get(path + "/report").asString()).contains("Nothing was written yet");
        assertThat(services(cast)).isZero();

        assertThat(mapper.post(path + "/imports").statusCode()).isEqualTo(303);
        assertThat(services(cast)).isEqualTo(2);
        assertThat(mapper.get(path + "/report").asString()).contains("The list was brought in");
        assertThat(mapper.get(path + "/report.csv").asString()).startsWith("sheet,row,column");
        assertThat(uploads.find(cast.directoryId, UUID.fromString(path.replaceFirst(".*/", "")))).isEmpty();
        assertThat(mapper.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void servicesOfAListThatDoesNotCallThemOpenAreCountedAndWaitForACheckAndTheHistoryNamesTheFile() {
        MapCast cast = MapCast.named("import-silent", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "imports");
        String path = mapper.upload(cast.base() + "imports", "spring list.csv", ("Organization,Service name,Status,Phone\n"
                + "Harbor Friends,Open house,active,012 555 321\nHarbor Friends,Quiet house,,012 555 322\n").getBytes(StandardCharsets.UTF_8))
                .header("Location").replaceFirst("^https?://[^/]+", "");
        mapper.post(path + "/checks", "source", "harbor", "field-0", "organization", "field-1", "name", "field-2", "status", "field-3", "phone");
        assertThat(mapper.get(path + "/report").asString()).contains("Services whose status is empty in the file: 1.").doesNotContain("without=verification");
        mapper.post(path + "/imports");
        assertThat(mapper.get(path + "/report").asString()).contains("services?without=verification").contains("still open");
        assertThat(mapper.get(cast.base() + "services?without=verification").asString()).contains("Quiet house");
        assertThat(mapper.get(cast.base() + "history").asString()).contains("from the file spring list.csv").contains("012 555 321");
        assertThat(mapper.get(cast.base() + "services/" + serviceOf(cast)).asString()).contains("from the file spring list.csv");
        assertThat(mapper.get(cast.base()).asString()).contains("Quiet house").doesNotContain("012 555 321");
    }

    private static UUID serviceOf(MapCast cast) {
        return MapCast.in(() -> Service.<Service>find("directoryId", cast.directoryId).firstResult().id);
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedInWordsAndNotKept() {
        MapCast cast = MapCast.named("import-picture", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "imports");

        Response refused = mapper.upload(cast.base() + "imports", "list.xlsx", "%PDF-1.7 not a list".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("<title>Error:").contains("list.xlsx");
    }

    @Test
    void someoneElsesUploadIsNotThere() {
        MapCast theirs = MapCast.named("import-theirs", editions);
        MapCast mine = MapCast.named("import-mine", editions);
        TeamBrowser other = TeamBrowser.of(theirs, Role.MAPPER);
        other.get(theirs.base() + "imports");
        String id = other.upload(theirs.base() + "imports", "a.csv", LIST.getBytes(StandardCharsets.UTF_8)).header("Location").replaceFirst(".*/", "");

        TeamBrowser mapper = TeamBrowser.of(mine, Role.MAPPER);
        assertThat(mapper.get(mine.base() + "imports/" + id).statusCode()).isEqualTo(404);
        assertThat(mapper.get(mine.base() + "imports/" + id + "/report.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void theWholeCatalogCanBeDownloadedByThoseWhoMayChangeIt() {
        MapCast cast = MapCast.named("import-export", editions);
        assertThat(TeamBrowser.of(cast, Role.MAPPER).get(cast.base() + "imports/workbook").asByteArray()).startsWith('P', 'K');
        assertThat(TeamBrowser.of(cast, Role.VIEWER).get(cast.base() + "imports/workbook").statusCode()).isEqualTo(403);
    }

    @Test
    void aFileNameIsNoMoreThanAName() {
        assertThat(Uploads.harmless("..\\..\\etc/passwd")).isEqualTo("passwd");
        assertThat(Uploads.harmless("...")).isEqualTo("list");
        assertThat(Uploads.harmless("សេវា 2026.xlsx")).isEqualTo("សេវា 2026.xlsx");
    }

    private static long services(MapCast cast) {
        return MapCast.in(() -> Service.count("directoryId", cast.directoryId));
    }
}
