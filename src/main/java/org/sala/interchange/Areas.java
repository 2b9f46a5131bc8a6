package org.sala.interchange;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sala.catalog.AdministrativeArea;
import org.sala.values.Codes;

/** Finds areas by their code or by their name in any language. */
final class Areas {

    private Areas() {
    }

    static Kind<String> one(Intake intake) {
        return new Kind<>((text, at) -> {
            Optional<String> code = code(intake, text);
            if (code.isEmpty()) {
                intake.unmatched().add(Reason.UNKNOWN_AREA, text, at);
            }
            return code.orElse(null);
        }, code -> code, null);
    }

    static Kind<Codes> several(Intake intake) {
        return new Kind<>((text, at) -> {
            Set<String> codes = new LinkedHashSet<>();
            for (String part : text.split("[;,]")) {
                Optional<String> code = code(intake, part.strip());
                code.ifPresent(codes::add);
                if (code.isEmpty() && !part.isBlank()) {
                    intake.unmatched().add(Reason.UNKNOWN_AREA, part.strip(), at);
                }
            }
            return Codes.of(codes);
        }, Codes::toString, Codes.NONE);
    }

    static Optional<String> code(Intake intake, String written) {
        if (intake.known(AdministrativeArea.class, AreaTable.NAME, written) != null) {
            return Optional.of(written);
        }
        String wanted = folded(written);
        return intake.store().all(AdministrativeArea.class).stream().filter(area -> area.code.equalsIgnoreCase(written)
                        || area.name.texts().values().stream().anyMatch(name -> folded(name.text()).equals(wanted)))
                .map(area -> area.code).findFirst();
    }

    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
    }

}
