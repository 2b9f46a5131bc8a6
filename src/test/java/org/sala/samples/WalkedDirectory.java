package org.sala.samples;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.UUID;
import org.sala.accounts.Role;
import org.sala.catalog.AdministrativeArea;
import org.sala.catalog.Attribute;
import org.sala.catalog.Consent;
import org.sala.catalog.Organization;
import org.sala.catalog.Phone;
import org.sala.catalog.Service;
import org.sala.catalog.ServiceArea;
import org.sala.catalog.TaxonomyTerm;
import org.sala.catalog.Verification;
import org.sala.directories.Chapter;
import org.sala.directories.Directory;
import org.sala.editions.Edition;
import org.sala.planning.Partner;
import org.sala.planning.Plan;
import org.sala.testing.PublishedNumbers;
import org.sala.testing.TestCall;
import org.sala.testing.TestRound;
import org.sala.values.Codes;
import org.sala.values.Ids;
import org.sala.values.Language;
import org.sala.values.LocalizedText;
import org.sala.values.PhoneNumber;
import org.sala.workflow.Approval;
import org.sala.workflow.Cycle;
import org.sala.workflow.Workflow;

/** A {@link Cast}'s small directory that is led through the steps: the Rice House and the Lamp Office, one number each. */
public final class WalkedDirectory {

    public static final String RICE_HOUSE = "+855 20 555 0101";
    public static final String LAMP_OFFICE = "+855 20 555 0102";
    private static final LocalDate TODAY = LocalDate.now();

    private final Cast cast;
    private final Workflow workflow;

    public WalkedDirectory(Cast cast, Workflow workflow) {
        this.cast = cast;
        this.workflow = workflow;
    }

    public Cycle cycle() {
        return QuarkusTransaction.requiringNew().call(() ->
                new Cycle(cast.directoryId, Edition.current(cast.directoryId).number));
    }

    /** Two services that may be listed, and a chapter in both languages; once. */
    public WalkedDirectory withEntries() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (Service.count("directoryId", cast.directoryId) == 0) {
                Directory directory = Directory.findById(cast.directoryId);
                directory.areaName = text("Pailang");
                directory.publisher = text("Pailang Network");
                AdministrativeArea area = new AdministrativeArea(Ids.next(), directory.id, "XP");
                area.level = 1;
                area.name = text("Pailang");
                area.persist();
                Chapter chapter = new Chapter(Ids.next(), directory.id, "rights");
                chapter.title = text("Your rights").withTranslation(Language.of("km"), "សិទ្ធិរបស់អ្នក", true);
                chapter.body = text("You may leave.").withTranslation(Language.of("km"), "អ្នកអាចចាកចេញ។", true);
                chapter.persist();
                service("Rice House", RICE_HOUSE);
                service("Lamp Office", LAMP_OFFICE);
            }
        });
        return this;
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }

    /** A further service that may be listed; in the transaction of the caller. */
    public Service service(String name, String number) {
        Organization organization = new Organization(Ids.next(), cast.directoryId);
        organization.name = text(name + " Organization");
        organization.persist();
        Service service = new Service(Ids.next(), organization);
        service.name = text(name);
        service.description = text(name + " helps.");
        service.persist();
        Attribute.kindOfHelp(service, TaxonomyTerm.kindsOfHelp().getFirst()).persist();
        new ServiceArea(Ids.next(), service, "XP").persist();
        Phone phone = new Phone(Ids.next(), cast.directoryId);
        phone.service = service;
        phone.setNumber(PhoneNumber.parse(number, "KH"));
        phone.persist();
        Consent.record(Ids.next(), service, Consent.Answer.GIVEN, TODAY.minusDays(3), "Director", null);
        new Verification(Ids.next(), service, TODAY.minusDays(2), Verification.Means.PHONE, Verification.Result.CONFIRMED,
                null).persist();
        return service;
    }

    public UUID phone(String number) {
        return QuarkusTransaction.requiringNew().call(() ->
                Phone.<Phone>find("directoryId = ?1 and number = ?2", cast.directoryId, number).firstResult().id);
    }

    /** Everything before publishing: plan, map and test are passed. */
    public WalkedDirectory readyToPublish() {
        withEntries();
        QuarkusTransaction.requiringNew().run(() -> {
            plan();
            approveAndPass("plan");
            workflow.pass(cycleHere(), "map", cast.id(Role.COORDINATOR));
            Phone.<Phone>stream("from Phone f where " + PublishedNumbers.JPQL, cast.directoryId).forEach(this::call);
            for (TestRound.Testers testers : TestRound.Testers.values()) {
                new TestRound(cycleHere(), testers, TODAY, 5, Language.ENGLISH, cast.id(Role.MAPPER)).persist();
            }
            approveAndPass("test");
        });
        return this;
    }

    private void plan() {
        Plan plan = Plan.of(cast.directoryId);
        plan.audiences = Codes.of("victims");
        plan.formats = Codes.of("booklet;site");
        plan.lead = "Pailang Network";
        plan.inclusionCriteria = "Who helps for nothing.";
        plan.safety1 = plan.safety2 = plan.safety3 = plan.safety4 = plan.safety5 = plan.safety6 = "Looked after.";
        plan.reviewIntervalDays = Plan.USUAL_REVIEW_INTERVAL;
        new Partner(cast.directoryId, "Pailang Help Line").persist();
    }

    private void call(Phone phone) {
        new TestCall(cast.directoryId, cycleHere().editionNumber(), phone.id, phone.number, TODAY, cast.id(Role.MAPPER),
                TestCall.Result.PASSED).persist();
    }

    private Cycle cycleHere() {
        return new Cycle(cast.directoryId, Edition.current(cast.directoryId).number);
    }

    private void approveAndPass(String stage) {
        new Approval(cycleHere(), stage, Approval.Decision.APPROVED, cast.id(Role.APPROVER), java.time.Instant.now(), null).persist();
        workflow.pass(cycleHere(), stage, cast.id(Role.COORDINATOR));
    }
}
