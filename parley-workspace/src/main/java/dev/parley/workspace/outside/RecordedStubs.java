package dev.parley.workspace.outside;

import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes answers of data actions into files of the folder {@code data-actions}, one for each action, which then answer in its
 * place. An answer takes the place of the one to the same inputs; those to more inputs come first, as the first that matches
 * counts.
 */
public final class RecordedStubs {
    /** How the names of its files end. */
    static final String ENDING = ".recorded.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();

    /** @param workspace the folder of the workspace */
    public RecordedStubs(Path workspace) {
        this.folder = workspace.resolve("data-actions");
    }

    /** Keeps an answer; that one did not come in time is none. */
    public void keep(DataCall call, DataAnswer answer) throws IOException {
        Optional<ObjectNode> entry = entry(call, answer);
        if (entry.isPresent()) {
            lock.lock();
            try {
                write(call, entry.get());
            } finally {
                lock.unlock();
            }
        }
    }

    private void write(DataCall call, ObjectNode entry) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(stem(call.category()) + "." + stem(call.action()) + ENDING);
        List<JsonNode> answers = new ArrayList<>(answers(file));
        answers.removeIf(each -> each.path("inputs").equals(entry.path("inputs")));
        answers.add(entry);
        answers.sort(
                Comparator.comparingInt((JsonNode each) -> each.path("inputs").size())
                        .reversed());
        ObjectNode stub =
                JSON.createObjectNode().put("category", call.category()).put("action", call.action());
        stub.putArray("answers").addAll(answers);
        Path written = Files.createTempFile(folder, ".", ENDING);
        Files.writeString(written, JSON.writeValueAsString(stub) + "\n");
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<JsonNode> answers(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return JSON.readTree(Files.readString(file))
                    .path("answers")
                    .valueStream()
                    .toList();
        } catch (JacksonException broken) {
            throw new IOException(file + " is not JSON", broken);
        }
    }

    private static Optional<ObjectNode> entry(DataCall call, DataAnswer answer) {
        ObjectNode entry = JSON.createObjectNode();
        entry.set("inputs", call.inputs());
        return switch (answer) {
            case DataAnswer.Success(JsonNode body) -> {
                entry.set("success", body);
                yield Optional.of(entry);
            }
            case DataAnswer.Failure(JsonNode fields) -> {
                JsonNode kept = fields.deepCopy();
                if (kept instanceof ObjectNode object) {
                    object.remove("correlationId");
                }
                entry.set("failure", kept);
                yield Optional.of(entry);
            }
            case DataAnswer.Timeout() -> Optional.empty();
        };
    }

    private static String stem(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
