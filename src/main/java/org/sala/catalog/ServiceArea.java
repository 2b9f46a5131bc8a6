package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Reaches;

/** An area whose people a service is for (HSDS {@code service_area}), by the code of an {@link AdministrativeArea}. */
@Entity
public class ServiceArea extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    @Reaches(Audience.HANDOUT)
    public String areaCode;

    protected ServiceArea() {
    }

    public ServiceArea(UUID id, Service service, String areaCode) {
        super(id, service.directoryId);
        this.service = service;
        this.areaCode = areaCode;
    }
}
