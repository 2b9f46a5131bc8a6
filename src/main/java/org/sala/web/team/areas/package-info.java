/** The page of administrative areas: provinces, districts and communes, with their codes. */
package org.sala.web.team.areas;
