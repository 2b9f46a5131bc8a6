package org.sala.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Ids;
import org.sala.values.Reaches;

/** A taxonomy term put on an object of the catalog (HSDS {@code attribute}). */
@Entity
public class Attribute extends CatalogRecord {

    /** The {@code link_type} of a service's kinds of help. */
    public static final String KIND_OF_HELP = "kind-of-help";

    @Reaches(Audience.HANDOUT)
    public UUID linkId;
    /** Name of the HSDS table of the object: {@code service}. */
    @Reaches(Audience.HANDOUT)
    public String linkEntity;
    @Reaches(Audience.HANDOUT)
    public String linkType;
    @ManyToOne(fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public TaxonomyTerm taxonomyTerm;
    /** A value without a term; kept from imports, never for readers. */
    @Column(name = "attribute_value")
    @Reaches(Audience.INTERNAL)
    public String value;

    protected Attribute() {
    }

    public static Attribute kindOfHelp(Service service, TaxonomyTerm term) {
        Attribute attribute = new Attribute();
        attribute.id = Ids.of(service.id.toString(), KIND_OF_HELP, term.code);
        attribute.directoryId = service.directoryId;
        attribute.linkId = service.id;
        attribute.linkEntity = "service";
        attribute.linkType = KIND_OF_HELP;
        attribute.taxonomyTerm = term;
        return attribute;
    }
}
