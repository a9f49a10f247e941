package dev.parley.nlu.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An encoder an operator brings along: a folder with {@code model.onnx}, a BERT model that gives a vector for each
 * token, and its vocabulary, {@code tokenizer.json} of WordPiece kind or {@code vocab.txt}.
 */
public final class FolderEncoder {
    private FolderEncoder() {}

    /**
     * Opens the encoder of a folder.
     *
     * @throws IOException if a file is missing or cannot be read
     * @throws EncoderException if the model or the vocabulary is of another kind
     */
    public static Encoder open(Path folder, EncoderSettings settings) throws IOException {
        Path model = folder.resolve("model.onnx");
        Path json = folder.resolve("tokenizer.json");
        Path lines = folder.resolve("vocab.txt");
        boolean hasJson = Files.exists(json);
        if (!hasJson && !Files.exists(lines)) {
            throw new NoSuchFileException(json.toString(), null, "tokenizer.json or vocab.txt is needed");
        }
        Path vocabulary = hasJson ? json : lines;
        String id = "%s-%s-%d".formatted(digest(model, vocabulary), settings.pooling(), settings.mostTokens());
        try (InputStream in = Files.newInputStream(vocabulary)) {
            Vocabulary pieces = hasJson ? Vocabulary.ofTokenizerJson(in) : Vocabulary.ofLines(in);
            return new OnnxEncoder(id, OnnxModel.open(model), pieces, settings);
        }
    }

    /** The first half of the SHA-256 of files one behind the other. */
    private static String digest(Path... files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files) {
                try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
