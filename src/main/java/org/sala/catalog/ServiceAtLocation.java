package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Reaches;

/** That a service is offered at a location (HSDS {@code service_at_location}); may have hours of its own. */
@Entity
public class ServiceAtLocation extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Location location;

    protected ServiceAtLocation() {
    }

    public ServiceAtLocation(UUID id, Service service, Location location) {
        super(id, service.directoryId);
        this.service = service;
        this.location = location;
    }
}
