package org.sala.publishing.print;

/**
 * A card for the wallet.
 *
 * @param about one line on what it is for
 */
record Card(Handout handout, Wordings about) {
}
