package org.sala.catalog;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** One kind of help (HSDS {@code taxonomy_term}), the same for all directories so that they can be compared. */
@Entity
public class TaxonomyTerm extends PanacheEntityBase {

    @Id
    @Reaches(Audience.HANDOUT)
    public UUID id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Taxonomy taxonomy;
    @Reaches(Audience.HANDOUT)
    public String code;
    @Reaches(Audience.HANDOUT)
    public String parentCode;
    @Reaches(Audience.HANDOUT)
    public LocalizedText name = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public LocalizedText description = LocalizedText.EMPTY;
    /** Words people search by, parted by semicolons within each language. */
    @Reaches(Audience.HANDOUT)
    public LocalizedText synonyms = LocalizedText.EMPTY;
    /** File name of the sign in {@code pictograms/}, without its ending. */
    @Reaches(Audience.HANDOUT)
    public String pictogram;
    /** Place in reading order: the largest needs first. */
    @Reaches(Audience.HANDOUT)
    public int position;

    protected TaxonomyTerm() {
    }

    TaxonomyTerm(UUID id, Taxonomy taxonomy, String code) {
        this.id = id;
        this.taxonomy = taxonomy;
        this.code = code;
    }

    public static List<TaxonomyTerm> kindsOfHelp() {
        return list("taxonomy.code = ?1 order by position", StarterTaxonomy.CODE);
    }
}
