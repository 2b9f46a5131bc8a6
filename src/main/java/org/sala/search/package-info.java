/**
 * Finds entries of a published edition by what people type, in any of the languages and scripts. {@code Words} and
 * {@code Folding} say what a word is, {@code EntryTerms} what an entry is found by; the same code makes the index of
 * the server (Lucene) and the one for reading offline, so both find alike. Queries are never kept or logged.
 */
package org.sala.search;
