/**
 * What makes the web directory work without a network: an index to search in the browser, and one file with all pages of a
 * language for whoever wants to keep it on the phone. Adds files to those of {@code publishing.site}.
 */
package org.sala.publishing.offline;
