/** One record per Architect action: its checked settings and its outputs (architect-semantics §3). */
@NullMarked
package dev.parley.flow.action;

import org.jspecify.annotations.NullMarked;
