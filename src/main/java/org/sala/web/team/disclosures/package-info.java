/** The page of texts that say in words what is kept from readers. */
package org.sala.web.team.disclosures;
