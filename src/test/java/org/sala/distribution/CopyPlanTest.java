package org.sala.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sala.distribution.CopyPlan.Print;
import org.sala.values.Language;

@Tag("plain")
class CopyPlanTest {

    private static final Print KHMER = new Print("booklet", Language.of("km"));
    private static final Print THAI = new Print("booklet", Language.of("th"));
    private static final Print LAO = new Print("booklet", Language.of("lo"));

    @Test
    void aTotalIsPartedSoThatNoCopyIsLost() {
        CopyPlan plan = CopyPlan.evenly(100, List.of(KHMER, THAI, LAO));

        assertThat(plan.total()).isEqualTo(100);
        assertThat(plan.of(KHMER)).isEqualTo(34);
        assertThat(plan.of(LAO)).isEqualTo(33);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        CopyPlan plan = new CopyPlan(new TreeMap<>(Map.of(KHMER, 40, THAI, 0, LAO, 7)));

        assertThat(plan).hasToString("booklet/km 40; booklet/lo 7");
        assertThat(CopyPlan.read(plan.toString())).isEqualTo(plan);
        assertThat(CopyPlan.read(null)).isEqualTo(CopyPlan.NONE);
    }

    @Test
    void plansAddUp() {
        CopyPlan sum = CopyPlan.sum(List.of(CopyPlan.evenly(10, List.of(KHMER)), CopyPlan.evenly(6, List.of(KHMER, THAI))));

        assertThat(sum.of(KHMER)).isEqualTo(13);
        assertThat(sum.of(THAI)).isEqualTo(3);
    }

    @Test
    void fewerThanNoCopiesAreRefused() {
        assertThatThrownBy(() -> new CopyPlan(new TreeMap<>(Map.of(KHMER, -1)))).isInstanceOf(IllegalArgumentException.class);
    }
}
