package org.sala.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Reaches;

/** A person at a provider (HSDS {@code contact}), for the team's calls only: names of staff never reach readers. */
@Entity
public class Contact extends CatalogRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.INTERNAL)
    public Organization organization;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.INTERNAL)
    public Service service;
    @Reaches(Audience.INTERNAL)
    public String name;
    @Reaches(Audience.INTERNAL)
    public String title;
    @Reaches(Audience.INTERNAL)
    public String department;
    @Reaches(Audience.INTERNAL)
    public String email;

    protected Contact() {
    }

    public Contact(UUID id, UUID directoryId) {
        super(id, directoryId);
    }
}
