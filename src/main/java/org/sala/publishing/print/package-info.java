/**
 * Turns the frozen content of an edition into printed pages: Qute templates become XHTML, Flying Saucer lays it out,
 * OpenPDF writes it. Shaping, line breaking, fonts and page furniture are mended here for scripts that neither of the
 * two knows well. No other package may import Flying Saucer or OpenPDF.
 */
package org.sala.publishing.print;
