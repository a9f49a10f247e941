package dev.parley.nlu.health;

import dev.parley.flow.source.Findings;

/** Pairs of intents of which one's utterances are nearer to those of the other. */
final class ConfusableIntents implements HealthRule {
    private static final int PERCENT = 100;

    @Override
    public void check(Checkup checkup, Findings findings) {
        for (Confusion confusion : Confusion.of(checkup)) {
            Nearness example = confusion.taken().getFirst();
            findings.warning(
                    "confusable-intents",
                    checkup.intent(confusion.intent()).at(),
                    Math.round(confusion.share() * PERCENT) + " % of the utterances of "
                            + checkup.name(confusion.intent()) + " are nearer to those of "
                            + checkup.name(confusion.other()) + ", such as "
                            + example.sentence().quoted() + " to "
                            + example.nearest().quoted()
                            + "; say in each what only that intent means, or make one intent of both");
        }
    }
}
