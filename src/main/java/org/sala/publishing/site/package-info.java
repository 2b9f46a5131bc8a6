/**
 * The web directory as pages: made from the frozen content of an edition, in every language, the same bytes whether
 * served by the product or written to a folder. What differs, where links lead, is asked of {@code Links}.
 */
package org.sala.publishing.site;
