/**
 * The first step: the plan of a directory, its partners and its safety assessment, and the conditions of the first gate.
 */
package org.sala.planning;
