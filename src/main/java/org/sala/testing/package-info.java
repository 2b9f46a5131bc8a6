/**
 * The third step: test calls, test rounds with victims and families and with practitioners (counts, never names), findings, and the conditions of the third gate.
 */
package org.sala.testing;
