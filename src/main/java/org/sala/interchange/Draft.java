package org.sala.interchange;

import java.util.Map;
import java.util.UUID;

/** An item whose values have been read and checked, and the id its record has or will have. */
record Draft(Item item, UUID id, Map<String, Object> values) {

    Object value(String column) {
        return values.get(column);
    }
}
