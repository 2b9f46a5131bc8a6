/**
 * The people of the team: who they are, which role each has in which directory, and the one table of what a role may do.
 * Nobody here is a reader or a victim; of those nothing is stored anywhere.
 */
package org.sala.accounts;
