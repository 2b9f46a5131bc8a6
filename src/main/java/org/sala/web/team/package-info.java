/**
 * The team's pages. What all of them share stands here: who is visiting which directory, what the visitor may do, and
 * the frame around each page. One sub-package a part of the work; each endpoint names the one act it needs.
 */
package org.sala.web.team;
