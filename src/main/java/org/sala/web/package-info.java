/** The pages. The only rooms besides {@code security} that know HTTP; each asks the domain and shows what it says. */
package org.sala.web;
