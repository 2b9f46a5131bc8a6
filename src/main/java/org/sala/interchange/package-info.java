/**
 * Takes spreadsheets in and gives them out: a file becomes rows, rows become items of our own workbook's sheets (a
 * {@link org.sala.interchange.Mapping} says how, for files of others), everything is checked, then all of it is written
 * to the catalog in one transaction. What went wrong or was left out stands in an {@link org.sala.interchange.ImportReport}.
 */
package org.sala.interchange;
