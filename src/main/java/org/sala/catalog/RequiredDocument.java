package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** Something to bring (HSDS {@code required_document}). */
@Entity
public class RequiredDocument extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    @Reaches(Audience.HANDOUT)
    public LocalizedText document = LocalizedText.EMPTY;

    protected RequiredDocument() {
    }

    public RequiredDocument(UUID id, Service service) {
        super(id, service.directoryId);
        this.service = service;
    }
}
