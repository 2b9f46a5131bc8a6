package org.sala.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.Reaches;

/** A list of terms (HSDS {@code taxonomy}); the starter one, of kinds of help, comes with the product. */
@Entity
public class Taxonomy extends PanacheEntityBase {

    @Id
    @Reaches(Audience.HANDOUT)
    public UUID id;
    @Reaches(Audience.HANDOUT)
    public String code;
    @Reaches(Audience.HANDOUT)
    public String name;
    @Reaches(Audience.HANDOUT)
    public String description;
    @Reaches(Audience.HANDOUT)
    public String edition;

    protected Taxonomy() {
    }

    Taxonomy(UUID id, String code) {
        this.id = id;
        this.code = code;
    }
}
