package dev.parley.nlu.health;

import dev.parley.flow.source.Findings;

/** One thing to look at in a model. */
interface HealthRule {
    void check(Checkup checkup, Findings findings);
}
