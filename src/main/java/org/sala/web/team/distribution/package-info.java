/** The pages of the fourth step after publishing: distribution points, copies planned and sent, and the next review. */
package org.sala.web.team.distribution;
