package org.sala.web.team.services;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Consent;
import org.sala.catalog.Exclusion;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceLog;
import org.sala.catalog.TaxonomyTerm;
import org.sala.catalog.Verification;
import org.sala.web.team.Choices;
import org.sala.web.team.Typed;
import org.sala.web.team.Visit;

/** Reads what was typed for a record about services and has it written; for one service and for many. */
@ApplicationScoped
class BulkChange {

    private final Visit visit;
    private final ServiceLog log;
    private final Choices choices;
    private final Clock clock;

    BulkChange(Visit visit, ServiceLog log, Choices choices, Clock clock) {
        this.visit = visit;
        this.log = log;
        this.choices = choices;
        this.clock = clock;
    }

    /** Makes the change unless something typed cannot be taken, which the form then says; how many were touched. */
    int make(BulkAct act, List<Service> services, Typed form) {
        return switch (act) {
            case VERIFICATION -> verify(services, form);
            case CONSENT -> answer(services, form);
            case EXCLUSION -> exclude(services, form);
            case LIFTING -> log.lifted(services, today(), person());
            case KIND -> help(services, form);
            case AREA -> serve(services, form);
        };
    }

    int verify(List<Service> services, Typed form) {
        ServiceLog.Check check = new ServiceLog.Check(form.pastDate("on", today()),
                form.constant("means", Verification.Means.values()), form.constant("result", Verification.Result.values()), form.text("note"));
        return form.isGood() ? log.verified(services, check, person()) : 0;
    }

    int answer(List<Service> services, Typed form) {
        ServiceLog.Reply reply = new ServiceLog.Reply(form.constant("answer", Consent.Answer.values()),
                form.pastDate("on", today()), form.text("by"), form.constant("means", Verification.Means.values()));
        return form.isGood() ? log.answered(services, reply, person()) : 0;
    }

    int exclude(List<Service> services, Typed form) {
        Exclusion.Reason reason = form.constant("reason", Exclusion.Reason.values());
        String note = form.text("note");
        return form.isGood() ? log.excluded(services, reason, today(), note, person()) : 0;
    }

    private int help(List<Service> services, Typed form) {
        TaxonomyTerm kind = TaxonomyTerm.kindsOfHelp().stream().filter(term -> term.code.equals(form.get("newKind")))
                .findFirst().orElse(null);
        if (kind == null) {
            form.choose("newKind");
            return 0;
        }
        return log.helpWith(services, kind, person());
    }

    private int serve(List<Service> services, Typed form) {
        boolean known = AdministrativeArea.inDirectory(visit.getDirectory().id).stream()
                .anyMatch(area -> area.code.equals(form.get("newArea")));
        if (!known) {
            form.choose("newArea");
            return 0;
        }
        return log.serveArea(services, form.get("newArea"), person());
    }

    RecordChoices choices(Typed form) {
        return new RecordChoices(choices.words("means", List.of(Verification.Means.values()), form.all("means")),
                choices.words("result", List.of(Verification.Result.values()), form.all("result")),
                choices.words("answer", List.of(Consent.Answer.values()), form.all("answer")),
                choices.words("exclusion", List.of(Exclusion.Reason.values()), form.all("reason")),
                choices.kinds(form.all("newKind")), choices.areas(form.all("newArea")),
                form.has("on") ? form.get("on") : today().toString());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(visit.getDirectory().zone()));
    }

    UUID person() {
        return visit.getPerson().id;
    }
}
