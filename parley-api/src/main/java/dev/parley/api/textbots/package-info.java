/** The models of the Textbots operations (wire-contract §1.1–1.4). */
@NullMarked
package dev.parley.api.textbots;

import org.jspecify.annotations.NullMarked;
