/** The pages of chapters: their order, their texts in the first language, who may read them. */
package org.sala.web.team.chapters;
