/**
 * The fourth step: distribution points, dispatches of copies, the next review, and the conditions of the last gate.
 */
package org.sala.distribution;
