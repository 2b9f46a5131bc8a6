/**
 * An edition is one numbered, dated, frozen publication of a directory. Here the catalog is narrowed to an audience,
 * once and in one place, and copied; print, site and feed read that copy only and cannot see the catalog.
 */
package org.sala.editions;
