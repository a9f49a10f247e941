/** Intent health: what an author should know about the utterances of a model, for lint. */
@NullMarked
package dev.parley.nlu.health;

import org.jspecify.annotations.NullMarked;
