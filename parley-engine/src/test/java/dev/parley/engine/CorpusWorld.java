package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Responses;
import dev.parley.engine.port.Schedules;
import dev.parley.engine.port.TableAnswer;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.Value;
import dev.parley.nlu.LexicalUnderstanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The world around a folder of conversations with a flow of the corpus, as its file {@code world.yaml} describes it:
 *
 * <pre>
 * flows:                 # the flows that can be called, by id, and what their placeholders stand for
 *   B05: {bot_name: Contacts}
 * actions:               # what data actions answer: the first answer whose inputs are those of the call
 *   Category:
 *     Action: [{inputs: {id: "1"}, success: {name: Ada}}, {inputs: {id: "2"}, timeout: true}, {failure: {status: 404}}]
 * tables:
 *   Codes: {lunch: {Name: Lunch break}}
 * directory:             # kind, id, names
 *   user: {u-1: [Ada Byron, ada@example.org]}
 * told:                  # what utterances mean; every other is understood by its words
 *   book me in: {intents: {Book: 0.9}, slots: {Date: "2026-03-02"}}
 * </pre>
 *
 * @param flow the flow the conversations are with: the file {@code caller.yaml}, or the one the folder is named after
 * @param flows the flows of the corpus that are here, by their ids
 * @param world the file
 */
record CorpusWorld(BotProgram flow, Map<String, BotProgram> flows, JsonNode world) implements DataTables {
    static final Path CORPUS =
            Path.of(System.getProperty("parley.shared", "")).resolve("corpus");
    private static final JsonMapper MAPPER = new JsonMapper();

    static boolean isHere() {
        return Files.isDirectory(CORPUS.resolve("flows"));
    }

    static CorpusWorld of(Path folder) throws IOException {
        JsonNode world = yaml(folder.resolve("world.yaml"));
        Map<String, BotProgram> flows = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> flow : world.path("flows").properties()) {
            flows.put(flow.getKey(), Flows.program(file(flow.getKey()), values(flow.getValue())));
        }
        String id = folder.getFileName().toString();
        if (!flows.containsKey(id)) {
            flows.put(id, Flows.program(file(id)));
        }
        Path caller = folder.resolve("caller.yaml");
        return new CorpusWorld(Files.exists(caller) ? Flows.program(caller) : flows.get(id), flows, world);
    }

    /** A YAML file as JSON; an empty object where there is none. */
    static JsonNode yaml(Path file) throws IOException {
        return Files.exists(file)
                ? MAPPER.valueToTree(
                        new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)))
                : MAPPER.createObjectNode();
    }

    private static Map<String, String> values(JsonNode values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.properties()
                .forEach(value -> texts.put(value.getKey(), value.getValue().asString()));
        return texts;
    }

    /** The file of a flow of the corpus. */
    static Path file(String id) throws IOException {
        return only(CORPUS.resolve("flows"), id + "-");
    }

    /** The native export of a flow of the corpus. */
    static Path export(String name) throws IOException {
        return only(CORPUS.resolve("exports"), name);
    }

    private static Path only(Path folder, String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().contains(part))
                    .toList();
            assertThat(found).as(part).hasSize(1);
            return found.getFirst();
        }
    }

    Ports ports() {
        return ports(flow);
    }

    /** This world as another form of its flow sees it. */
    Ports ports(BotProgram program) {
        return new Ports(
                Conversation.NOW,
                understanding(program.nlu()),
                this::find,
                new OutsideData(this::answer, this, Schedules.none(), Responses.none()),
                new FolderOfFlows(List.copyOf(flows.values()), this::understanding));
    }

    private Understanding understanding(NluModel model) {
        return new ToldUnderstanding(world.path("told"), LexicalUnderstanding.of(model));
    }

    private DataAnswer answer(DataCall call) {
        JsonNode answers = world.path("actions").path(call.category()).path(call.action());
        JsonNode answer = answers.valueStream()
                .filter(each -> each.path("inputs").properties().stream()
                        .allMatch(input -> call.inputs().path(input.getKey()).equals(input.getValue())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the world has no answer to " + call));
        if (answer.has("success")) {
            return new DataAnswer.Success(answer.get("success"));
        }
        return answer.has("failure") ? new DataAnswer.Failure(answer.get("failure")) : new DataAnswer.Timeout();
    }

    @Override
    public TableAnswer lookUp(String table, String key) {
        JsonNode rows = world.path("tables").path(table);
        if (rows.isMissingNode()) {
            return DataTables.none().lookUp(table, key);
        }
        return rows.has(key) ? new TableAnswer.Row(rows.get(key)) : new TableAnswer.NoRow();
    }

    @Override
    public TableAnswer decide(String table, JsonNode input) {
        return DataTables.none().decide(table, input);
    }

    private Optional<Value> find(ScalarType type, String idOrName) {
        return world.path("directory").path(type.name().toLowerCase(Locale.ROOT)).properties().stream()
                .filter(each -> each.getKey().equals(idOrName)
                        || each.getValue().valueStream().anyMatch(name -> name.asString()
                                .equalsIgnoreCase(idOrName)))
                .findFirst()
                .map(each -> new DirectoryValue(
                        type, each.getKey(), each.getValue().path(0).asString(), Map.of()));
    }
}
