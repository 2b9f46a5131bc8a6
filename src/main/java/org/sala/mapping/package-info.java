/**
 * The second step: verification rounds, consent, gaps and duplicates among the services, texts that miss a language, and the conditions of the second gate.
 */
package org.sala.mapping;
