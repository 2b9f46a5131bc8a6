package org.sala.catalog;

import java.math.BigDecimal;
import java.util.UUID;

/** One price as it stands in a form; blank in both text and amount takes it away. Currency as in ISO 4217. */
public record CostLine(UUID id, String option, BigDecimal amount, String currency) {

    boolean isBlank() {
        return Writing.blankToNull(option) == null && amount == null;
    }

    void fill(CostOption target, Writing by) {
        target.option = by.text(target.option, option);
        // 5 and 5.00 are the same price; the column keeps two digits.
        boolean same = amount != null && target.amount != null && target.amount.compareTo(amount) == 0;
        target.amount = same ? target.amount : amount;
        target.currency = Writing.blankToNull(currency);
    }
}
