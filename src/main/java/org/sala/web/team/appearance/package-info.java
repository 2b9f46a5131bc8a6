/** How a directory appears to those who see it from outside: discreet name, web address, digits, color, search engines. */
package org.sala.web.team.appearance;
