/** The pages of drafts: watermarked booklets and web pages of the edition in work, narrowed as a published one would be. */
package org.sala.web.team.drafts;
