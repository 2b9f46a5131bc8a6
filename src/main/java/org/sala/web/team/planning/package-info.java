/** The pages of the first step: the plan, its partners, the safety questions, and how many of something are enough. */
package org.sala.web.team.planning;
