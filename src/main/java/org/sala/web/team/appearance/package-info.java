/** How a directory appears to readers: its address, whether search engines list it, how discreet it is. */
package org.sala.web.team.appearance;
