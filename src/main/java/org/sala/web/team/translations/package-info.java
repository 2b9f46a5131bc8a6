/** The page of translations: what is missing, a draft or outdated in which language, with the source beside it. */
package org.sala.web.team.translations;
