package org.sala.workflow;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sala.values.Ids;

/** An organization's own threshold for a condition, in the place of the method's. */
@Entity
public class Threshold extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public String condition;
    public int amount;

    protected Threshold() {
    }

    public static void set(UUID directoryId, String condition, int amount) {
        UUID id = Ids.of(directoryId.toString(), condition);
        Threshold threshold = Threshold.<Threshold>findByIdOptional(id).orElseGet(Threshold::new);
        threshold.id = id;
        threshold.directoryId = directoryId;
        threshold.condition = condition;
        threshold.amount = amount;
        threshold.persist();
    }

    /** The thresholds a directory chose, by condition. */
    public static Map<String, Integer> of(UUID directoryId) {
        return Threshold.<Threshold>list("directoryId", directoryId).stream()
                .collect(Collectors.toMap(threshold -> threshold.condition, threshold -> threshold.amount));
    }
}
