package dev.parley.nlu.learn;

import java.util.SplittableRandom;

/** Divides examples into parts, by chance but with a fixed seed, such that each class is spread evenly. */
public final class Folds {
    private Folds() {}

    /**
     * The part of each example.
     *
     * @param count how many parts there are
     * @param seed what tells this division from others
     */
    public static int[] spread(Examples examples, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] order = examples.where(i -> true);
        shuffle(order, random);
        int[] next = new int[examples.classCount()];
        for (int i = 0; i < next.length; i++) {
            next[i] = random.nextInt(count);
        }
        int[] parts = new int[examples.size()];
        for (int example : order) {
            parts[example] = next[examples.classOf(example)]++ % count;
        }
        return parts;
    }

    /** Brings numbers into an order of chance; the seed tells it from others. */
    public static void shuffle(int[] numbers, long seed) {
        shuffle(numbers, new SplittableRandom(seed));
    }

    static void shuffle(int[] numbers, SplittableRandom random) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int number = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = number;
        }
    }
}
