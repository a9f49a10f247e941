package dev.parley.nlu.learn;

/** Gives each class a score: its weights times the vector, plus its bias. */
public final class LinearHead {
    private final float[][] weights;
    private final float[] biases;

    /**
     * @param weights those of each class, shared and not to be changed
     * @param biases one for each class, shared and not to be changed
     */
    public LinearHead(float[][] weights, float[] biases) {
        if (weights.length != biases.length) {
            throw new IllegalArgumentException(weights.length + " weights and " + biases.length + " biases");
        }
        this.weights = weights;
        this.biases = biases;
    }

    /** The scores of the classes: logits, to be scaled before they are probabilities. */
    public float[] scores(float[] vector) {
        float[] scores = Floats.products(weights, vector);
        Floats.add(scores, 1, biases);
        return scores;
    }

    /** The weights of each class, shared and not to be changed. */
    public float[][] weights() {
        return weights;
    }

    /** The bias of each class, shared and not to be changed. */
    public float[] biases() {
        return biases;
    }
}
