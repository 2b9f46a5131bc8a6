package org.sala.interchange;
final class MappedSheet { MappedSheet(Intake i, Mapping m, Sheet s) { } Material read(Workbook w) { throw new UnusableFileException(Reason.NO_NAME_COLUMN, w.name()); } }
