/**
 * The named objects of the organisation that are kept over the API beside those of the workspace: divisions, outcomes and
 * milestones here, data tables in a package of their own (wire-contract §4.3, §4.4, §4.7).
 */
@NullMarked
package dev.parley.server.entity;

import org.jspecify.annotations.NullMarked;
