package dev.parley.nlu.learn;

/**
 * How a linear head is trained (values measured on public intent data, docs/nlu.md).
 *
 * @param scale what the centred vectors are multiplied by
 * @param ridge the weight of the squared weights in the loss, as against that of all examples together
 * @param rate the step of Adam at the beginning; it falls to zero along a cosine
 * @param epochs how often each example is seen
 */
public record HeadSettings(float scale, float ridge, float rate, int epochs) {
    /** For few examples a class. */
    public static final HeadSettings FEW = new HeadSettings(5, 1, 0.03f, 20);

    /** For many examples a class. */
    public static final HeadSettings MANY = new HeadSettings(10, 3, 0.03f, 12);

    /** How many examples a class count as many. */
    public static final int MANY_EXAMPLES = 30;

    /** The settings for so many examples of so many classes. */
    public static HeadSettings of(int examples, int classes) {
        return examples >= MANY_EXAMPLES * classes ? MANY : FEW;
    }
}
