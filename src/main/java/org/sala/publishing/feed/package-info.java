/**
 * An edition as open data: the objects of the Human Services Data Specification (HSDS) 3.1.1 in one language, found by the
 * filters of its API. Knows no HTTP; {@code web.api} asks it. Ids are the same in all languages and in each edition.
 */
package org.sala.publishing.feed;
