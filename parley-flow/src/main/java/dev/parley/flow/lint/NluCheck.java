package dev.parley.flow.lint;

import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.source.Findings;

/**
 * Looks at what a flow is to understand while the flow is loaded for lint. Checks that measure need an understanding, so
 * they come from outside.
 */
public interface NluCheck {
    /** Adds findings about a language model; one without intents is given too. */
    void check(NluModel model, Findings findings);
}
