/**
 * Copies the web directory into an S3-compatible store of objects, from which readers get it. Alone in knowing the library
 * that talks to such stores.
 */
package org.sala.publishing.upload;
