/** The pages on which a second person reads what the team made, and approves it or sends it back. */
package org.sala.web.team.approvals;
