/** The official SDKs, unmodified, against the started server. */
@NullMarked
package dev.parley.cli.sdk;

import org.jspecify.annotations.NullMarked;
