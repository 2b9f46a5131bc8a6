/**
 * Turns the frozen content of an edition into what readers hold: PDFs, the site, the feed. A {@code Publication} is one
 * such making, with its status and, when it failed, what went wrong; the earlier one stays in place until the new one is whole.
 */
package org.sala.publishing;
