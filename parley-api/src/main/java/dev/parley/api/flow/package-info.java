/** Flows as they are managed: their versions, and the jobs that deploy, export and validate them (wire-contract §4.1). */
@NullMarked
package dev.parley.api.flow;

import org.jspecify.annotations.NullMarked;
