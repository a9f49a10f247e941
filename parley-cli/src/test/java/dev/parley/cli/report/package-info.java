/** What is kept and what happened, as the API tells it. */
@NullMarked
package dev.parley.cli.report;

import org.jspecify.annotations.NullMarked;
