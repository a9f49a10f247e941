/** The command {@code parley gateway}: what makes SDKs and tools talk to this server instead of the platform. */
@NullMarked
package dev.parley.cli.gateway;

import org.jspecify.annotations.NullMarked;
