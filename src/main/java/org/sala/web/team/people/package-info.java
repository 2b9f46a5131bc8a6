/** The page on which a coordinator adds people to a directory and gives them roles. */
package org.sala.web.team.people;
