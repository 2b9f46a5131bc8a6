package org.sala.samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import org.sala.accounts.Role;
import org.sala.directories.Directory;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.values.Codes;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.workflow.Approval;
import org.sala.workflow.Cycle;

/** A whole plan for a {@link Cast}, written long ago, so that the first gate only waits for a second person. */
public final class CastPlan {

    private CastPlan() {
    }

    public static void write(Cast cast) {
        QuarkusTransaction.requiringNew().run(() -> {
            Directory directory = Directory.findById(cast.directoryId);
            directory.areaName = LocalizedText.of(Language.ENGLISH, "Pailang Province");
            Plan plan = Plan.of(cast.directoryId);
            plan.audiences = Codes.of("victims;families;police");
            plan.formats = Codes.of("booklet;site");
            plan.lead = "Pailang Network, coordination office";
            plan.inclusionCriteria = "Works in the province and agreed to be listed.";
            plan.reviewIntervalDays = 180;
            plan.safety1 = "Addresses of safe houses stay with the team.";
            plan.safety2 = "A plain cover is offered.";
            plan.safety3 = "Tests count people and never name them.";
            plan.safety4 = "Copies are handed over by partners.";
            plan.safety5 = "Anyone on the team takes an entry down.";
            plan.safety6 = "A counselor sits beside them.";
            if (Partner.count("directoryId", cast.directoryId) == 0) {
                new Partner(cast.directoryId, "Open Pavilion Foundation").persist();
            }
        });
    }

    /** The word of the approver, as if given now. */
    public static void approve(Cast cast) {
        QuarkusTransaction.requiringNew().run(() -> new Approval(new Cycle(cast.directoryId, 1), "plan",
                Approval.Decision.APPROVED, cast.id(Role.APPROVER), Instant.now(), null).persist());
    }
}
