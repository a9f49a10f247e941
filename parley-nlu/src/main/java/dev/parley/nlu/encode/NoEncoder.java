package dev.parley.nlu.encode;

/** Reads no language. */
record NoEncoder() implements Encoder {
    @Override
    public String id() {
        return "none";
    }

    @Override
    public int dimensions() {
        return 0;
    }

    @Override
    public boolean reads(String language) {
        return false;
    }

    @Override
    public Encoding encode(String text) {
        throw new EncoderException("There is no encoder.");
    }
}
