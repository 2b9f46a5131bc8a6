/** That every text people read stands in every language, and in no template. */
package org.sala.messages;
