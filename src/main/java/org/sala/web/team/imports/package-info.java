/**
 * The pages of imports: a spreadsheet is uploaded, its columns are told apart, everything is checked before anything is
 * written, and then it is taken in. An uploaded file is kept until then, and never longer than a day.
 */
package org.sala.web.team.imports;
