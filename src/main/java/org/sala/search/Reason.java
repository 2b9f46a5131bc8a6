package org.sala.search;

/** Why an entry was found; pages put it into words. */
public enum Reason { NAME, KIND, ORGANIZATION, PLACE, PHONE, LANGUAGE, WHO_FOR, DESCRIPTION }
