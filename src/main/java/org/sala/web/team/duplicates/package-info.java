/** The page of entries that look the same, side by side, to be told apart or left out. */
package org.sala.web.team.duplicates;
