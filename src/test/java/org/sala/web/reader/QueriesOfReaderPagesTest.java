package org.sala.web.reader;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.sala.publishing.Publications;

/** What a reader asks for costs the database the same however much a directory holds, also before its pages are stored. */
@QuarkusTest
class QueriesOfReaderPagesTest {

    private static final int MANY = 60;
    private static final int FEW_QUERIES = 6;
    private static final int TIMES = 5;

    @Inject
    PublishedProvince province;
    @Inject
    Publications publications;
    @Inject
    SessionFactory sessions;

    @Test
    void aPageAsksTheDatabaseAsOftenForManyServicesAsForFew() {
        Map<String, Long> few = queries(province.publish("few-asked"));
        Map<String, Long> many = queries(province.publishWith("many-asked", MANY));
        assertThat(few.values()).allMatch(asked -> asked <= FEW_QUERIES, "at most " + FEW_QUERIES);
        assertThat(many).isEqualTo(few);
    }

    private Map<String, Long> queries(PublishedProvince.Made made) {
        Map<String, Long> asked = new LinkedHashMap<>();
        Map<String, Integer> pages = new LinkedHashMap<>();
        for (String page : new String[] {"km/index.html", "en/help/health.html", "en/chapters/rights.html", "en/services/" + made.clinic() + ".html",
            "en/search.html?q=clinic", "en/hsds/services?per_page=100", "en/hsds/services/" + made.clinic(), "en/sheet", "check"}) {
            pages.put(page, 200);
        }
        pages.put("en/services/nobody.html", 404);
        publications.makeWaiting();
        pages.forEach((page, status) -> asked.put(page.replace(made.clinic().toString(), "clinic"), least("/d/" + made.slug() + '/' + page, status)));
        return asked;
    }

    /** Of several times, for the product may have asked for itself meanwhile. */
    private long least(String address, int status) {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        return IntStream.range(0, TIMES).mapToLong(time -> {
            statistics.clear();
            given().get(address).then().statusCode(status);
            return statistics.getPrepareStatementCount();
        }).min().orElseThrow();
    }
}
