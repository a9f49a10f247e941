/** The models of reports about bot flows (wire-contract §4.5). */
@NullMarked
package dev.parley.api.analytics;

import org.jspecify.annotations.NullMarked;
