/** The named cast: invented directories, organizations and services that tests speak of. All numbers are fictional. */
package org.sala.samples;
