package dev.parley.nlu.encode;

/** How the vector of a text comes of those of its tokens. */
public enum Pooling {
    /** It is that of the token in front of the text. */
    CLS,
    /** It is the mean of all tokens, those around the text included. */
    MEAN
}
