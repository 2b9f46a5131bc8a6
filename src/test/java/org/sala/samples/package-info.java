/** The named cast tests work with: an invented province, its team, and services of every state. */
package org.sala.samples;
