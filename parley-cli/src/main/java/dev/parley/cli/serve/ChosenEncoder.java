package dev.parley.cli.serve;

import dev.parley.nlu.encode.BundledEncoder;
import dev.parley.nlu.encode.Encoder;
import dev.parley.nlu.encode.EncoderException;
import dev.parley.nlu.encode.EncoderSettings;
import dev.parley.nlu.encode.FolderEncoder;
import dev.parley.nlu.encode.Pooling;
import dev.parley.workspace.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The encoder that the settings name. Where it cannot be opened, there is none, and a warning in the log.
 *
 * @param name {@code bundled}, {@code none} or a folder
 * @param settings how the model of a folder is used
 */
record ChosenEncoder(String name, EncoderSettings settings) {
    private static final Logger LOG = LoggerFactory.getLogger(ChosenEncoder.class);

    static ChosenEncoder of(Settings settings) {
        Pooling pooling = Pooling.valueOf(settings.text("nlu.encoderPooling").toUpperCase(Locale.ROOT));
        return new ChosenEncoder(
                settings.text("nlu.encoder"),
                new EncoderSettings(
                        pooling,
                        Math.toIntExact(settings.number("nlu.encoderTokens")),
                        Set.copyOf(settings.list("nlu.encoderLanguages"))));
    }

    Encoder open() {
        try {
            return switch (name) {
                case "bundled" -> BundledEncoder.shared();
                case "none" -> Encoder.none();
                default -> FolderEncoder.open(Path.of(name), settings);
            };
        } catch (EncoderException | IOException failure) {
            LOG.warn(
                    "Sentences are understood by their words alone: the encoder {} cannot be opened: {}",
                    name,
                    failure.getMessage());
            return Encoder.none();
        }
    }
}
