package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Language;
import org.sala.values.Reaches;

/** A language a service is offered in (HSDS {@code language}). */
@Entity
public class ServiceLanguage extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    @Reaches(Audience.HANDOUT)
    public Language code;

    protected ServiceLanguage() {
    }

    public ServiceLanguage(UUID id, Service service, Language code) {
        super(id, service.directoryId);
        this.service = service;
        this.code = code;
    }
}
