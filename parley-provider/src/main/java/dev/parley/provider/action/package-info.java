/** Runs exported data actions: templates, requests, JSON paths and contracts. */
@NullMarked
package dev.parley.provider.action;

import org.jspecify.annotations.NullMarked;
