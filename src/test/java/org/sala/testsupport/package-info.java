/** What tests stand on: the database they run against, a browser, a signed-in person. */
package org.sala.testsupport;
