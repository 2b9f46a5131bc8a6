/** The overview of a directory: where it stands in the four steps, what is missing, and the way through a gate or back. */
package org.sala.web.team.dashboard;
