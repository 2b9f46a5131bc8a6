/**
 * The web directory as files: made from the frozen content of an edition, in every language, the same bytes whether
 * served by the product or written to a folder. Others add files of theirs through {@code SiteFiles}.
 */
package org.sala.publishing.site;
