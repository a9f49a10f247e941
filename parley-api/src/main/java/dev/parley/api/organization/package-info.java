/** The models of the organisation and its users (wire-contract §3.4). */
@NullMarked
package dev.parley.api.organization;

import org.jspecify.annotations.NullMarked;
