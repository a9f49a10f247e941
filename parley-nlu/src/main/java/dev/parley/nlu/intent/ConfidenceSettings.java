package dev.parley.nlu.intent;

/**
 * What confidences go by.
 *
 * @param ownTexts the share of texts that are ones the bot is for, above 0 and below 1: the greater, the surer it is
 */
public record ConfidenceSettings(double ownTexts) {
    /** As many texts the bot is for as others: then 0.4 tells them apart well. */
    public static final ConfidenceSettings STANDARD = new ConfidenceSettings(0.5);

    public ConfidenceSettings {
        if (!(ownTexts > 0 && ownTexts < 1)) {
            throw new IllegalArgumentException("The share of own texts lies between 0 and 1, not at " + ownTexts);
        }
    }
}
