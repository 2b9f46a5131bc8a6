package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a reader asks for costs the database the same however much a directory holds, also before its pages are stored. */
@QuarkusTest
class QueriesOfReaderPagesTest {

    private static final int MANY = 60;
    private static final int FEW_QUERIES = 8;
    private static final int TIMES = 12;

    @Inject
    PublishedProvince province;
    @Inject
    @PersistenceUnitExtension
    PagesStatements statements;

    @Test
    void noPageAsksTheDatabaseOncePerService() {
        for (PublishedProvince.Made made : List.of(province.publish("few-asked"), province.publishWith("many-asked", MANY))) {
            assertThat(queries(made).values()).anyMatch(asked -> asked > 0).allMatch(asked -> asked <= FEW_QUERIES, "at most " + FEW_QUERIES);
        }
    }

    private Map<String, Integer> queries(PublishedProvince.Made made) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (String page : new String[] {"km/index.html", "en/help/health.html", "en/chapters/rights.html", "en/services/" + made.clinic() + ".html",
            "en/search.html?q=clinic", "en/hsds/services?per_page=100", "en/hsds/services/" + made.clinic(), "en/sheet", "check"}) {
            pages.put(page, 200);
        }
        pages.put("en/services/nobody.html", 404);
        pages.forEach((page, status) -> asked.put(page.replace(made.clinic().toString(), "clinic"), least("/d/" + made.slug() + '/' + page, status)));
        return asked;
    }

    /** Of several times, for some visits also find an index in the making, or ask which site is shown now. */
    private int least(String address, int status) {
        return IntStream.range(0, TIMES).map(time -> statements.during(() -> given().get(address).then().statusCode(status))).min().orElseThrow();
    }
}
