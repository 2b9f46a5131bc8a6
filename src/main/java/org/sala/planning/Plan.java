package org.sala.planning;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sala.history.Recorded;
import org.sala.values.Codes;

/** The implementation plan of a directory: for whom, in which forms, by whom, how safely, how often checked again. */
@Entity
public class Plan extends PanacheEntityBase implements Recorded {

    /** How many days an entry stays checked when nobody chose: half a year. */
    public static final int USUAL_REVIEW_INTERVAL = 180;

    /** The safety questions, in order; the words stand in the {@code planning} message bundle. */
    public static final int SAFETY_QUESTIONS = 6;

    @Id
    public UUID directoryId;
    @Version
    public int version;
    /** victims, families, police, social-workers, health-workers, border-staff, embassies, employers, public. */
    public Codes audiences = Codes.NONE;
    /** booklet, site. */
    public Codes formats = Codes.NONE;
    /** The organization and the office that leads. */
    public String lead;
    public String workingGroup;
    public String purpose;
    public String inclusionCriteria;
    public String safety1;
    public String safety2;
    public String safety3;
    public String safety4;
    public String safety5;
    public String safety6;
    public String dataProtection;
    /** Days; null until chosen. */
    public Integer reviewIntervalDays;
    public String budget;
    public LocalDate startsOn;
    public LocalDate endsOn;

    protected Plan() {
    }

    private Plan(UUID directoryId) {
        this.directoryId = directoryId;
    }

    /** The plan of a directory, made empty when there is none yet. */
    public static Plan of(UUID directoryId) {
        return Plan.<Plan>findByIdOptional(directoryId).orElseGet(() -> {
            Plan plan = new Plan(directoryId);
            plan.persist();
            return plan;
        });
    }

    /** Days after which a verification is too old. */
    public static int reviewInterval(UUID directoryId) {
        return Plan.<Plan>findByIdOptional(directoryId).flatMap(plan -> Optional.ofNullable(plan.reviewIntervalDays))
                .orElse(USUAL_REVIEW_INTERVAL);
    }

    public java.util.List<String> safetyAnswers() {
        return java.util.Arrays.asList(safety1, safety2, safety3, safety4, safety5, safety6);
    }

    @Override
    public UUID recordId() {
        return directoryId;
    }

    @Override
    public UUID recordDirectoryId() {
        return directoryId;
    }
}
