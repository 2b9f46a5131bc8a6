/** The pages of editions: what is in work and what keeps it, publishing, the files made, what changed, and taking down. */
package org.sala.web.team.editions;
