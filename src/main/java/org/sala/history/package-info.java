/**
 * The append-only record of who changed which field of what, from what to what, and when. Nothing here is ever changed
 * or shown to readers. Domain packages wrap their changes in {@link org.sala.history.History#changing}.
 */
package org.sala.history;
