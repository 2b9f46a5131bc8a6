package org.sala.interchange;

import java.util.List;
import java.util.Map;

/**
 * What came of an import. {@code otherSheets} are sheets of our workbook that other parts of the product read: plan,
 * partners, distribution_points, and {@code translations} of those; rows as heading and text.
 */
public record ImportResult(ImportReport report, boolean written, Map<String, List<Map<String, String>>> otherSheets) {
}
