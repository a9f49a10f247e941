package dev.parley.nlu.encode;

import java.util.List;

/** An encoder for tests that sees nothing but which letters of a to z a text has. */
public class LettersEncoder implements Encoder {
    @Override
    public String id() {
        return "letters";
    }

    @Override
    public int dimensions() {
        return 26;
    }

    @Override
    public boolean reads(String language) {
        return language.startsWith("en");
    }

    @Override
    public Encoding encode(String text) {
        float[] vector = new float[26];
        text.chars().filter(letter -> letter >= 'a' && letter <= 'z').forEach(letter -> vector[letter - 'a'] = 1);
        double length = 0;
        for (float component : vector) {
            length += component;
        }
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return new Encoding(vector, List.of(), new float[0][]);
    }
}
