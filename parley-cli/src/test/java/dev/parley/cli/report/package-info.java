@NullMarked
package dev.parley.cli.report;

import org.jspecify.annotations.NullMarked;
