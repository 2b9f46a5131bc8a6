package org.sala.publishing.feed;

/** How much of an object is told. */
public enum Form {
    /** Id, name, status and date. */
    MINIMAL,
    /** What is not itself a list. */
    LISTED,
    /** Everything; the services of an organization as they stand in lists. */
    FULL,
    /** Everything, the services of an organization too. */
    FULL_SERVICE
}
