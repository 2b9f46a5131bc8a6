/** Sala builds directories of services for trafficking victims; each package below is one room of the house. */
package org.sala;
