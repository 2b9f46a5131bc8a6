/**
 * The HSDS API: read-only, open to every program, one base address for each language of a directory. It turns questions
 * into those {@code publishing.feed} answers, and says in a sentence what it could not understand.
 */
package org.sala.web.api;
