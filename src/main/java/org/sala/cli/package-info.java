/** The commands of {@code ./sala}: thin, each one call into the domain, with words for a person at a console. */
package org.sala.cli;
