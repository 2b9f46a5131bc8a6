/**
 * The engine that walks a directory through the stages of a method, and nothing else: the method is data
 * ({@code methodology/four-steps.yaml}), its conditions are beans found by name, and progress is derived from the data
 * on each look. Stored is only who passed a gate or approved, when, and what the conditions said.
 */
package org.sala.workflow;
