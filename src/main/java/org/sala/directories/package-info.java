/**
 * A directory is the long-lived thing an organization builds: one area, its languages, its chapters; it lives through
 * many editions. Entries are the services of the catalog that carry its id.
 */
package org.sala.directories;
