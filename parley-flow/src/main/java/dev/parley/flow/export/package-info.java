/** Native exports of flows ({@code .i3BotFlow} and its kin) to the YAML nodes of the same flow. */
@NullMarked
package dev.parley.flow.export;

import org.jspecify.annotations.NullMarked;
