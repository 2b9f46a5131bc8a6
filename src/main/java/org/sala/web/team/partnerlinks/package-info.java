/** The links by which practitioners read the edition for partners, and a look at it for the team. */
package org.sala.web.team.partnerlinks;
