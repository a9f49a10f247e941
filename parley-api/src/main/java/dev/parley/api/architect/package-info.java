/** The models of what flows are made with: outcomes, milestones, data tables (wire-contract §4.3, §4.4). */
@NullMarked
package dev.parley.api.architect;

import org.jspecify.annotations.NullMarked;
