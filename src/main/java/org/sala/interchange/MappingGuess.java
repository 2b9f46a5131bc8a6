package org.sala.interchange;
final class MappingGuess { static Mappings.Choice best(Workbook w, String c) { throw new UnusableFileException(Reason.NO_NAME_COLUMN, w.name()); } }
