package org.sala.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sala.directories.Directory;
import org.sala.planning.PlanSheet;

/** Brings in the sheets of a workbook that belong to the steps: the plan, its partners, the distribution points. */
@ApplicationScoped
public class StepSheets {

    /** Something in a sheet that could not be used: the sheet, the row's key, the column and what stood there. */
    public record Remark(String sheet, String problem, String key, String value) {
    }

    private final PlanSheet plan;
    private final DistributionPoints points;

    StepSheets(PlanSheet plan, DistributionPoints points) {
        this.plan = plan;
        this.points = points;
    }

    /** Rows by heading, by sheet; sheets of others are left alone. Answers what could not be used. */
    @Transactional
    public List<Remark> bring(Directory directory, Map<String, List<Map<String, String>>> sheets, UUID personId) {
        List<Remark> remarks = new ArrayList<>();
        List<Map<String, String>> planned = sheets.getOrDefault("plan", List.of());
        plan.check(directory.id, planned).forEach(remark ->
                remarks.add(new Remark("plan", remark.problem().name(), remark.key(), remark.value())));
        if (!planned.isEmpty()) {
            plan.bring(directory, planned, personId);
        }
        sheets.getOrDefault("partners", List.of()).forEach(row -> partner(directory.id, row, personId, remarks));
        sheets.getOrDefault("distribution_points", List.of()).forEach(row -> point(directory.id, row, personId, remarks));
        return remarks;
    }

    private void partner(UUID directoryId, Map<String, String> row, UUID personId, List<Remark> remarks) {
        List<PlanSheet.Remark> found = plan.checkPartner(row);
        found.forEach(remark -> remarks.add(new Remark("partners", remark.problem().name(), remark.key(), remark.value())));
        if (found.stream().noneMatch(remark -> remark.problem() == PlanSheet.Problem.NAME_MISSING)) {
            plan.bringPartner(directoryId, row, personId);
        }
    }

    private void point(UUID directoryId, Map<String, String> row, UUID personId, List<Remark> remarks) {
        List<DistributionPoints.Remark> found = points.check(directoryId, row);
        found.forEach(remark -> remarks.add(new Remark("distribution_points", remark.problem().name(), remark.column(), remark.value())));
        if (found.stream().noneMatch(remark -> remark.problem().rejects())) {
            points.bring(directoryId, row, personId);
        }
    }
}
