/**
 * Small immutable things that cannot be wrong: a language, a text in several languages, a phone number, who may read
 * something, when a place is open. Everything else is built from them; they know nothing of the rest.
 */
package org.sala.values;
