/** The page of checks with providers: what is due, whom to call, and the printable list of calls. */
package org.sala.web.team.verification;
