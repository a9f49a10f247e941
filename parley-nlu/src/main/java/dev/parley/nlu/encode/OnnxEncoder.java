package dev.parley.nlu.encode;

import dev.parley.nlu.text.FoldedText;
import java.util.Arrays;
import java.util.List;

/** Encodes with a BERT model: each text by itself, so that its vectors do not depend on its neighbours. */
final class OnnxEncoder implements Encoder {
    /** Tokens around the text: one in front, one behind. */
    private static final int FRAME = 2;

    private final String id;
    private final OnnxModel model;
    private final WordPieces pieces;
    private final int front;
    private final int end;
    private final EncoderSettings settings;

    OnnxEncoder(String id, OnnxModel model, Vocabulary vocabulary, EncoderSettings settings) {
        this.id = id;
        this.model = model;
        this.pieces = new WordPieces(vocabulary);
        this.front = vocabulary.frame("[CLS]");
        this.end = vocabulary.frame("[SEP]");
        this.settings = settings;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public boolean reads(String language) {
        return settings.reads(language);
    }

    @Override
    public Encoding encode(String text) {
        String beginning = text.substring(0, Math.min(text.length(), FoldedText.MOST_CHARACTERS));
        List<Token> tokens = pieces.of(beginning, settings.mostTokens() - FRAME);
        long[] ids = new long[tokens.size() + FRAME];
        ids[0] = front;
        for (int i = 0; i < tokens.size(); i++) {
            ids[i + 1] = tokens.get(i).id();
        }
        ids[ids.length - 1] = end;
        float[] all = model.vectors(ids);
        float[][] vectors = new float[tokens.size()][];
        for (int i = 0; i < vectors.length; i++) {
            vectors[i] = Arrays.copyOfRange(all, (i + 1) * dimensions(), (i + 2) * dimensions());
        }
        return new Encoding(sentence(all), tokens, vectors);
    }

    private float[] sentence(float[] all) {
        float[] sentence = Arrays.copyOf(all, dimensions());
        if (settings.pooling() == Pooling.MEAN) {
            for (int i = dimensions(); i < all.length; i++) {
                sentence[i % dimensions()] += all[i];
            }
        }
        return UnitLength.of(sentence);
    }
}
