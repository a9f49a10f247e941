/** The models of tokens (wire-contract §3). */
@NullMarked
package dev.parley.api.oauth;

import org.jspecify.annotations.NullMarked;
