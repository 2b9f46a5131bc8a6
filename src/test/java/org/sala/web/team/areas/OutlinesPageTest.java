package org.sala.web.team.areas;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.catalog.AdministrativeArea;
import org.sala.editions.Editions;
import org.sala.samples.MapCast;
import org.sala.samples.TeamBrowser;
import org.sala.testsupport.RealDatabase;

@QuarkusTest
@QuarkusTestResource(RealDatabase.class)
class OutlinesPageTest {

    private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[102,9],[103,9],[103,10],[102,10],[102,9]]]}";

    @Inject
    Editions editions;

    @Test
    void bordersAreTakenByCodeOrNameAndTheRestIsReported() {
        MapCast cast = MapCast.named("borders", editions);
        AdministrativeArea area = MapCast.in(() -> AdministrativeArea.inDirectory(cast.directoryId).getFirst());
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "areas/outlines");

        Response report = upload(mapper, cast, "{\"features\":[" + feature("ADM1_PCODE", area.code, SQUARE) + "," + feature("name", "Nowhere", SQUARE) + "]}");

        assertThat(report.statusCode()).isEqualTo(200);
        assertThat(report.asString()).contains("Areas that have a border from this file now: 1").contains("<li>Nowhere</li>");
        assertThat(MapCast.in(() -> AdministrativeArea.<AdministrativeArea>findById(area.id).outline.points())).isEqualTo(5);
    }

    @Test
    void whatIsNoGeoJsonIsRefusedInWords() {
        MapCast cast = MapCast.named("borders", editions);
        TeamBrowser mapper = TeamBrowser.of(cast, Role.MAPPER);
        mapper.get(cast.base() + "areas/outlines");
        Response refused = upload(mapper, cast, "code,name\nA,B");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("not a GeoJSON feature collection");
    }

    private static Response upload(TeamBrowser browser, MapCast cast, String content) {
        return browser.upload(cast.base() + "areas/outlines", "areas.geojson", content.getBytes(StandardCharsets.UTF_8));
    }

    private static String feature(String property, String value, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"" + property + "\":\"" + value + "\"},\"geometry\":" + geometry + "}";
    }
}
