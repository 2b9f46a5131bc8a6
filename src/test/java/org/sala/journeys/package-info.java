/** Whole acts told in steps, as a person would do them, against the running product. */
package org.sala.journeys;
