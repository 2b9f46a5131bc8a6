package org.sala.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.editions.Editions;
import org.sala.mapping.Coverage.Cell;
import org.sala.samples.Cast;
import org.sala.samples.CastServices;
import org.sala.values.Ids;

@QuarkusTest
class CoverageTest {

    @Inject
    Editions editions;
    private Cast cast;

    @BeforeEach
    void meet() {
        cast = Cast.of("coverage", editions);
        CastServices.of(cast);
    }

    @Test
    void aCommuneCountsForItsDistrictAndAProvinceForEachOfThem() {
        Coverage coverage = look();

        assertThat(coverage.districts()).extracting(area -> area.code).containsExactly("XP-01", "XP-02", "XP-03");
        assertThat(coverage.cell("shelter", "XP-01")).isEqualTo(new Cell(2, 0));
        assertThat(coverage.cell("shelter", "XP-02")).isEqualTo(new Cell(1, 0));
        assertThat(coverage.cell("hotline", "XP-03")).isEqualTo(new Cell(0, 1));
        assertThat(coverage.cell("legal", "XP-03").isGap()).isTrue();
    }

    @Test
    void whatIsKeptFromReadersCountsForNothing() {
        QuarkusTransaction.requiringNew().run(() -> {
            Service clinic = Service.<Service>list("directoryId", cast.directoryId).stream()
                    .filter(service -> service.name.in(service.name.source()).equals("Riverside Clinic")).findFirst().orElseThrow();
            if (Exclusion.count("service", clinic) == 0) {
                new Exclusion(Ids.next(), clinic, Exclusion.Reason.CONFIDENTIAL, LocalDate.EPOCH, null).persist();
            }
        });

        assertThat(look().cell("health", "XP-02").isGap()).isTrue();
    }

    @Test
    void freshnessTellsTheMiddleAndWhatWasNeverChecked() {
        Freshness freshness = QuarkusTransaction.requiringNew().call(() -> Freshness.of(cast.directoryId, LocalDate.now(), 180));

        assertThat(freshness.never()).isEqualTo(1);
        assertThat(freshness.median()).isBetween(40L, 70L);
        assertThat(freshness.spans()).filteredOn(Freshness.Span::late).extracting(Freshness.Span::count).containsExactly(1L, 0L);
    }

    private Coverage look() {
        return QuarkusTransaction.requiringNew().call(() -> Coverage.of(cast.directoryId));
    }
}
