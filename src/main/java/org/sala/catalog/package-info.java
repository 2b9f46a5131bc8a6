/**
 * The HSDS objects with their rules: who offers which service, where, for whom, and how to reach it. Names are those of
 * HSDS 3.1.1 where it has the thing. Each field says by {@link org.sala.values.Reaches} how far it may travel, and
 * objects that differ one by one (places, phones, contacts) carry an audience of their own besides.
 */
package org.sala.catalog;
