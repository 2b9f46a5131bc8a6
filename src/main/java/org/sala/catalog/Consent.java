package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Reaches;

/** What a provider answered when asked whether a service may be listed. The latest answer counts. */
@Entity
public class Consent extends CatalogRecord {

    public enum Answer { GIVEN, REFUSED, WITHDRAWN }

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.INTERNAL)
    public Service service;
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Answer answer;
    @Reaches(Audience.INTERNAL)
    public LocalDate answeredOn;
    /** The office or role of who answered, not a name. */
    @Reaches(Audience.INTERNAL)
    public String answeredBy;
    /** How they were asked; null where a source file does not say. */
    @Enumerated(EnumType.STRING)
    @Reaches(Audience.INTERNAL)
    public Verification.Means means;
    /** The person of the team who asked; null for imported answers. */
    @Reaches(Audience.INTERNAL)
    public UUID recordedBy;
    /** Whether this is the latest answer for the service; kept so that lists need no correlated search. */
    @Reaches(Audience.INTERNAL)
    public boolean latest = true;

    protected Consent() {
    }

    private Consent(UUID id, Service service) {
        super(id, service.directoryId);
        this.service = service;
    }

    /** Records an answer, which takes the place of the one before. */
    public static Consent record(UUID id, Service service, Answer answer, LocalDate on, String by, UUID recordedBy) {
        update("latest = false where service = ?1 and id <> ?2", service, id);
        Consent consent = Consent.<Consent>findByIdOptional(id).orElseGet(() -> new Consent(id, service));
        consent.answer = answer;
        consent.answeredOn = on;
        consent.answeredBy = by;
        consent.recordedBy = recordedBy;
        consent.latest = true;
        consent.persist();
        return consent;
    }

    /** Makes room for a later answer of many services at once. */
    static void supersede(Collection<Service> services) {
        if (!services.isEmpty()) {
            update("latest = false where service in ?1 and latest = true", services);
        }
    }

    /** The answer that counts from now on; {@link #supersede} has to come before it. */
    static Consent latest(Service service, ServiceLog.Reply reply, UUID recordedBy) {
        Consent consent = new Consent(Ids.next(), service);
        consent.answer = reply.answer();
        consent.answeredOn = reply.on();
        consent.answeredBy = Writing.blankToNull(reply.by());
        consent.means = reply.means();
        consent.recordedBy = recordedBy;
        return consent;
    }
}
