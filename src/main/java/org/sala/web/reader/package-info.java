/**
 * The web directory as readers meet it: published editions only, without cookies, without a trace in any log, and with
 * nothing from any other host. Pages are drawn by {@code publishing.site} and kept as long as they are true.
 */
package org.sala.web.reader;
