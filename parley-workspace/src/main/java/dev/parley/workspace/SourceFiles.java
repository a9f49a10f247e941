package dev.parley.workspace;

import dev.parley.flow.export.FlowExport;
import dev.parley.flow.lint.SourceLines;
import dev.parley.flow.source.Findings;
import dev.parley.flow.source.Position;
import dev.parley.flow.yaml.YamlLimits;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the text files of a workspace and remembers them, so that findings can show their lines; not those of native
 * exports, whose one line nobody can read.
 */
final class SourceFiles {
    /** Every character may take up to four bytes. */
    private static final long MOST_BYTES = 4L * YamlLimits.STANDARD.characters();

    private final Map<String, String> texts = new HashMap<>();

    /** A path as the user would write it, with slashes on every system. */
    static String name(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    /** The text of a file, which must be UTF-8; nothing, and a finding, when it is not. */
    Optional<String> read(Path path, Findings findings) throws IOException {
        Position start = Position.startOf(name(path));
        if (Files.size(path) > MOST_BYTES) {
            findings.error("yaml-too-large", start, "The file is larger than " + MOST_BYTES + " bytes. Split it.");
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            if (!FlowExport.isNamed(name(path))) {
                texts.put(name(path), text);
            }
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            findings.error("not-utf-8", start, "The file is not UTF-8 text; save it in that encoding.");
            return Optional.empty();
        }
    }

    /** The YAML of a file; nothing when there is no such file, or, with a finding, when it cannot be read. */
    Optional<YamlNode> yaml(Path path, Findings findings) throws IOException {
        return Files.isRegularFile(path)
                ? read(path, findings).flatMap(text -> new YamlReader().read(name(path), text, findings))
                : Optional.empty();
    }

    /** The lines of everything read so far. */
    SourceLines lines() {
        return SourceLines.of(texts);
    }
}
