package dev.parley.nlu.encode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;

/** The encoder that comes along: bge-small-en-v1.5 for English, its weights as 8-bit integers, 384 dimensions. */
public final class BundledEncoder {
    private static final String NAME = "bge-small-en-v1.5-q";

    private BundledEncoder() {}

    /** Holds the one session of this process, opened when it is first asked for; or why there is none. */
    private static final class Session {
        static final Supplier<Encoder> OPENED = open();

        private static Supplier<Encoder> open() {
            try {
                Encoder encoder = new OnnxEncoder(
                        NAME,
                        model(NAME + ".onnx"),
                        Vocabulary.ofTokenizerJson(resource(NAME + "-tokenizer.json")),
                        EncoderSettings.ENGLISH);
                return () -> encoder;
            } catch (EncoderException failure) {
                return () -> {
                    throw failure;
                };
            }
        }
    }

    /**
     * The encoder; all callers share it.
     *
     * @throws EncoderException if there is no native ONNX Runtime for this machine
     */
    public static Encoder shared() {
        return Session.OPENED.get();
    }

    /** Opens the model from a file, which takes less memory than from bytes. */
    private static OnnxModel model(String name) {
        try (InputStream in = resource(name)) {
            Path file = Files.createTempFile("parley-", ".onnx");
            try {
                Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                return OnnxModel.open(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new EncoderException("The model " + name + " cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = BundledEncoder.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new EncoderException(name + " is not on the class path.");
        }
        return in;
    }
}
