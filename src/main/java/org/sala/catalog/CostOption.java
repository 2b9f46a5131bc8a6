package org.sala.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import org.sala.values.Audience;
import org.sala.values.LocalizedText;
import org.sala.values.Reaches;

/** One of the prices of a service (HSDS {@code cost_option}). */
@Entity
public class CostOption extends CatalogRecord {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @Reaches(Audience.HANDOUT)
    public Service service;
    /** Who or what the price is for. */
    @Column(name = "option_text")
    @Reaches(Audience.HANDOUT)
    public LocalizedText option = LocalizedText.EMPTY;
    @Reaches(Audience.HANDOUT)
    public BigDecimal amount;
    /** ISO 4217. */
    @Reaches(Audience.HANDOUT)
    public String currency;

    protected CostOption() {
    }

    public CostOption(UUID id, Service service) {
        super(id, service.directoryId);
        this.service = service;
    }
}
