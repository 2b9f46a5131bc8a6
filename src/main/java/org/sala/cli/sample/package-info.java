/**
 * Invented directories: the sample province of the demonstration, and directories of any size for trials and benchmarks.
 * Both are walked through the four steps as a team would, by the same domain calls; nothing here is real.
 */
package org.sala.cli.sample;
