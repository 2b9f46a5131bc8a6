/** Publishing turns a frozen edition into what readers hold: print, site and feed, one room each. */
package org.sala.publishing;
