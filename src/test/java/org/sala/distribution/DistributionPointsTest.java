package org.sala.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.distribution.DistributionPoints.Problem;
import org.sala.distribution.DistributionPoints.Remark;
import org.sala.editions.Editions;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.planning.PlanSheet;
import org.sala.samples.Cast;
import org.sala.samples.WalkedDirectory;
import org.sala.values.Language;
import org.sala.workflow.Workflow;

@QuarkusTest
class DistributionPointsTest {

    @Inject
    DistributionPoints points;
    @Inject
    PlanSheet planSheet;
    @Inject
    Editions editions;
    @Inject
    Workflow workflow;

    private static Map<String, String> row(String copies, String area, String languages) {
        return Map.of("id", "dp-hospital", "name", "Provincial Hospital", "kind", "hospital", "area", area, "copies_planned", copies,
                "languages", languages, "format", "booklet", "note", "By hand");
    }

    @Test
    void theSameRowBroughtTwiceIsTheSamePoint() {
        Cast cast = Cast.of("points-twice", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        assertThat(points.check(cast.directoryId, row("120", "XP", "en;km"))).isEmpty();
        points.bring(cast.directoryId, row("120", "XP", "en;km"), cast.id(Role.COORDINATOR));
        DistributionPoint point = points.bring(cast.directoryId, row("101", "XP", "en;km"), cast.id(Role.COORDINATOR));

        assertThat(QuarkusTransaction.requiringNew().call(() -> DistributionPoint.count("directoryId", cast.directoryId))).isEqualTo(1);
        assertThat(point.copyPlan).hasToString("booklet/en 51; booklet/km 50");
        assertThat(point.copiesPlanned).isEqualTo(101);
    }

    @Test
    void whatIsWrongWithARowIsNamedWithItsColumn() {
        Cast cast = Cast.of("points-wrong", editions);

        assertThat(points.check(cast.directoryId, row("many", "XQ", "English"))).containsExactlyInAnyOrder(
                new Remark(Problem.AREA_UNKNOWN, "area", "XQ"), new Remark(Problem.COPIES_UNREADABLE, "copies_planned", "many"),
                new Remark(Problem.LANGUAGE_UNKNOWN, "languages", "English"));
        assertThatThrownBy(() -> points.bring(cast.directoryId, Map.of("name", "Nameless"), cast.id(Role.COORDINATOR)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePlanSheetFillsThePlanAndTheDirectory() {
        Cast cast = Cast.of("plan-sheet", editions);
        new WalkedDirectory(cast, workflow).withEntries();
        Directory directory = QuarkusTransaction.requiringNew().call(() -> Directory.findById(cast.directoryId));
        List<Map<String, String>> rows = List.of(Map.of("key", "lead", "value", "Pailang Network"),
                Map.of("key", "name", "value", "Where to find help", "value_km", "កន្លែងរកជំនួយ"),
                Map.of("key", "timetable_start", "value", "next spring"), Map.of("key", "review_interval_days", "value", "90"),
                Map.of("key", "colour", "value", "blue"));

        assertThat(planSheet.check(directory.id, rows)).extracting(PlanSheet.Remark::problem)
                .containsExactly(PlanSheet.Problem.DATE_UNREADABLE, PlanSheet.Problem.KEY_UNKNOWN);
        planSheet.bring(directory, rows, cast.id(Role.COORDINATOR));
        planSheet.bringPartner(directory.id, Map.of("name", "Law Bridge", "agreed_on", "2026-06-03"), cast.id(Role.COORDINATOR));
        planSheet.bringPartner(directory.id, Map.of("name", "Law Bridge", "role", "Rights"), cast.id(Role.COORDINATOR));

        QuarkusTransaction.requiringNew().run(() -> {
            Plan plan = Plan.of(cast.directoryId);
            assertThat(plan.lead).isEqualTo("Pailang Network");
            assertThat(plan.reviewIntervalDays).isEqualTo(90);
            assertThat(plan.startsOn).isNull();
            assertThat(Directory.<Directory>findById(cast.directoryId).name.in(Language.of("km"))).isEqualTo("កន្លែងរកជំនួយ");
            assertThat(Partner.inDirectory(cast.directoryId)).singleElement()
                    .satisfies(partner -> assertThat(partner.agreedOn).isEqualTo(LocalDate.of(2026, 6, 3)));
        });
    }
}
