package dev.parley.nlu.vector;

import java.util.List;

/**
 * A point that vectors are looked at from. All vectors of an encoder point more or less one way; as seen from their
 * middle they spread, and their cosines tell more.
 */
public final class Centre {
    private final float[] point;

    private Centre(float[] point) {
        this.point = point;
    }

    /** The middle between the middles of some groups of vectors; groups without vectors do not count. */
    public static Centre between(List<List<float[]>> groups) {
        List<float[]> middles = groups.stream()
                .filter(group -> !group.isEmpty())
                .map(Centre::middle)
                .toList();
        return new Centre(middles.isEmpty() ? new float[0] : middle(middles));
    }

    private static float[] middle(List<float[]> vectors) {
        float[] middle = new float[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < middle.length; i++) {
                middle[i] += vector[i] / vectors.size();
            }
        }
        return middle;
    }

    /** The direction of a vector as seen from here, as a vector of length one. */
    public float[] seen(float[] vector) {
        float[] seen = vector.clone();
        for (int i = 0; i < point.length; i++) {
            seen[i] -= point[i];
        }
        double length = Math.sqrt(Cosine.of(seen, seen));
        for (int i = 0; i < seen.length && length > 0; i++) {
            seen[i] = (float) (seen[i] / length);
        }
        return seen;
    }
}
