/** The page that tells who changed what and when. */
package org.sala.web.team.changes;
