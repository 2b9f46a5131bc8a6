/** The pages of organizations: who they are, their numbers, whom the team may call there, and their services. */
package org.sala.web.team.organizations;
