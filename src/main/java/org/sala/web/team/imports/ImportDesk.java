package org.sala.web.team.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sala.distribution.StepSheets;
import org.sala.interchange.ImportResult;
import org.sala.interchange.Importer;
import org.sala.interchange.Mapping;
import org.sala.interchange.Mappings;
import org.sala.interchange.Progress;
import org.sala.interchange.Workbook;
import org.sala.web.team.Visit;

/** Runs an uploaded file through its check and its import, for the visitor and in the visitor's directory. */
@ApplicationScoped
class ImportDesk {

    private final Visit visit;
    private final Uploads uploads;
    private final Importer importer;
    private final Mappings mappings;
    private final StepSheets steps;

    ImportDesk(Visit visit, Uploads uploads, Importer importer, Mappings mappings, StepSheets steps) {
        this.visit = visit;
        this.uploads = uploads;
        this.importer = importer;
        this.mappings = mappings;
        this.steps = steps;
    }

    Mappings.Choice propose(Uploads.Upload upload) {
        return mappings.propose(visit.getDirectory().id, Workbook.open(upload.file()));
    }

    /** Says what would happen, and writes nothing. */
    void check(Uploads.Upload upload) {
        said(upload, run(upload, true), List.of());
    }

    /** Takes the file in, keeps its mapping for the next one, and lets the file go. */
    void take(Uploads.Upload upload) {
        Optional<Mapping> mapping = uploads.mapping(upload);
        Mappings.Choice choice = propose(upload);
        ImportResult result = run(upload, false);
        UUID person = visit.getPerson().id;
        said(upload, result, steps.bring(visit.getDirectory(), result.otherSheets(), person));
        mapping.ifPresent(used -> mappings.save(visit.getDirectory().id, used, choice.sheet(), person));
        uploads.forget(upload);
    }

    private void said(Uploads.Upload upload, ImportResult result, List<StepSheets.Remark> others) {
        uploads.said(upload.id(), new Uploads.Said(visit.getDirectory().id, result, others));
    }

    private ImportResult run(Uploads.Upload upload, boolean dryRun) {
        return importer.run(new Importer.Order(visit.getDirectory().id, upload.file(), uploads.mapping(upload).orElse(null),
                visit.getPerson().id, dryRun), Progress.SILENT);
    }
}
