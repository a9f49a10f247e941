/** The command {@code parley certs}: a certificate for one's own machine, and how clients come to trust it. */
@NullMarked
package dev.parley.cli.certs;

import org.jspecify.annotations.NullMarked;
