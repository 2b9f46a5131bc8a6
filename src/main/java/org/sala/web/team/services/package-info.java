/**
 * The pages of services: the list with its filters and changes to many at once, the form of one service, and what is
 * recorded about it (consent, checks, exclusions, history), and taking it down.
 */
package org.sala.web.team.services;
