package dev.parley.nlu.learn;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Vectors of which the class is known. The arrays are shared and not to be changed. */
public final class Examples {
    private final float[][] vectors;
    private final int[] classes;
    private final int classCount;

    private Examples(float[][] vectors, int[] classes, int classCount) {
        this.vectors = vectors;
        this.classes = classes;
        this.classCount = classCount;
    }

    /**
     * @param vectors the vectors, all of one length
     * @param classes the class of each, from 0
     * @param classCount how many classes there are
     */
    public static Examples of(float[][] vectors, int[] classes, int classCount) {
        if (vectors.length != classes.length || vectors.length == 0) {
            throw new IllegalArgumentException(vectors.length + " vectors of " + classes.length + " classes");
        }
        return new Examples(vectors, classes, classCount);
    }

    public int size() {
        return vectors.length;
    }

    public int dimensions() {
        return vectors[0].length;
    }

    public int classCount() {
        return classCount;
    }

    public float[] vector(int example) {
        return vectors[example];
    }

    public int classOf(int example) {
        return classes[example];
    }

    /** How many examples each class has. */
    public int[] counts() {
        int[] counts = new int[classCount];
        for (int one : classes) {
            counts[one]++;
        }
        return counts;
    }

    /** The examples of some numbers; the classes keep theirs. */
    public Examples only(int[] examples) {
        return new Examples(
                Arrays.stream(examples).mapToObj(i -> vectors[i]).toArray(float[][]::new),
                Arrays.stream(examples).map(i -> classes[i]).toArray(),
                classCount);
    }

    /** The same examples with other numbers for their classes, all of which have one from 0 on. */
    public Examples renumbered(int[] numbers) {
        return new Examples(
                vectors,
                Arrays.stream(classes).map(one -> numbers[one]).toArray(),
                Arrays.stream(numbers).max().orElse(0) + 1);
    }

    /** The numbers of the examples that have a property. */
    public int[] where(IntPredicate property) {
        return IntStream.range(0, size()).filter(property).toArray();
    }
}
