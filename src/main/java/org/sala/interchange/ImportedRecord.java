package org.sala.interchange;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sala.values.Ids;

/**
 * What the last import from a source gave a record, field by field, as fingerprints: enough to see that somebody changed
 * a field since, and nothing anybody could read.
 */
@Entity
public class ImportedRecord extends PanacheEntityBase {

    @Id
    public UUID id;
    public UUID directoryId;
    public UUID recordId;
    public String source;
    public String fingerprints;

    protected ImportedRecord() {
    }

    ImportedRecord(UUID directoryId, UUID recordId, String source) {
        this.id = Ids.of(recordId.toString(), "imported", source);
        this.directoryId = directoryId;
        this.recordId = recordId;
        this.source = source;
        this.fingerprints = "";
    }

    /** By field. */
    Map<String, String> byField() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : fingerprints.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                fields.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return fields;
    }

    void keep(Map<String, String> fields) {
        String kept = String.join(";", fields.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue()).toList());
        if (!kept.equals(fingerprints)) {
            fingerprints = kept;
        }
    }

    static String fingerprint(String value) {
        return Integer.toHexString(value.hashCode());
    }
}
