/** Flows as their authors change them over the API: drafts, versions and locks (wire-contract §4.1). */
@NullMarked
package dev.parley.server.design;

import org.jspecify.annotations.NullMarked;
