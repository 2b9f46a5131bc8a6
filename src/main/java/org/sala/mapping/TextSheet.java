package org.sala.mapping;

/** The groups in which the texts of a directory are translated; named as the sheets of its workbook. */
public enum TextSheet {
    SERVICES, ORGANIZATIONS, LOCATIONS, PHONES, CHAPTERS, AREAS, DIRECTORY
}
