package dev.parley.engine;

import dev.parley.engine.port.Contacts;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Responses;
import dev.parley.engine.port.Schedules;
import dev.parley.engine.port.TableAnswer;
import dev.parley.engine.port.VirtualAgents;
import dev.parley.flow.nlu.NluModel;
import dev.parley.flow.nlu.Understanding;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.value.StringValue;
import dev.parley.flow.value.Value;
import dev.parley.nlu.LexicalUnderstanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The world around a folder of conversations with a flow of the corpus, as its file {@code world.yaml} describes it:
 *
 * <pre>
 * flows:                 # the flows of the corpus that are here, by id, and what their placeholders stand for
 *   S06: {flow_name: Door, bot_flow_name: Contacts}
 *   B05: {bot_name: Contacts}
 * actions:               # what data actions answer: the first answer whose inputs and conversation are those of the call
 *   Category:
 *     Action: [{inputs: {id: "1"}, success: {name: Ada}}, {conversation: c-2, timeout: true}, {failure: {status: 404}}]
 * tables:
 *   Codes: {lunch: {Name: Lunch break}}
 * directory:             # kind, id, names
 *   user: {u-1: [Ada Byron, ada@example.org]}
 * closed: {q-1: why}     # queues that nobody can be handed to, by their ids
 * told:                  # what utterances mean; every other is understood by its words
 *   book me in: {intents: {Book: 0.9}, slots: {Date: "2026-03-02"}}
 * </pre>
 *
 * A folder without that file has one flow, which it is named after. Instead of {@code flows}, {@code export} names a
 * native export. Flows of our own in the folder can be called too.
 *
 * @param started the flow the conversations are with: our own {@code caller.yaml}, or the first of the others
 * @param corpus the flows of the corpus that are here, by their ids; an export by its name
 * @param own flows of our own
 * @param world the file
 */
record CorpusWorld(BotProgram started, Map<String, BotProgram> corpus, FolderOfFlows own, JsonNode world)
        implements DataTables {
    private static final JsonMapper MAPPER = new JsonMapper();

    static CorpusWorld of(Path folder) throws IOException {
        JsonNode world = yaml(folder.resolve("world.yaml"));
        Map<String, BotProgram> corpus = corpus(folder, world);
        Path caller = folder.resolve("caller.yaml");
        return new CorpusWorld(
                Files.exists(caller)
                        ? Flows.program(caller)
                        : corpus.values().iterator().next(),
                corpus,
                FolderOfFlows.of(folder, "world.yaml"),
                world);
    }

    private static Map<String, BotProgram> corpus(Path folder, JsonNode world) throws IOException {
        Map<String, BotProgram> flows = new LinkedHashMap<>();
        if (world.has("export")) {
            String name = world.get("export").asString();
            flows.put(name, Corpus.export(name));
            return flows;
        }
        if (!world.has("flows")) {
            String id = folder.getFileName().toString();
            flows.put(id, Corpus.flow(id, Map.of()));
            return flows;
        }
        for (Map.Entry<String, JsonNode> flow : world.get("flows").properties()) {
            flows.put(flow.getKey(), Corpus.flow(flow.getKey(), values(flow.getValue())));
        }
        return flows;
    }

    /** A YAML file as JSON; an empty object where there is none. */
    static JsonNode yaml(Path file) throws IOException {
        return Files.exists(file)
                ? MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file)))
                : MAPPER.createObjectNode();
    }

    private static Map<String, String> values(JsonNode values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.properties()
                .forEach(value -> texts.put(value.getKey(), value.getValue().asString()));
        return texts;
    }

    /**
     * The same world with other forms of its flows.
     *
     * @param exports names of native exports by the ids of flows
     */
    CorpusWorld withExports(Map<String, String> exports) throws IOException {
        Map<String, BotProgram> other = new LinkedHashMap<>(corpus);
        for (String id : corpus.keySet()) {
            if (exports.containsKey(id)) {
                other.put(id, Corpus.export(exports.get(id)));
            }
        }
        return new CorpusWorld(other.values().iterator().next(), other, own, world);
    }

    Ports ports() {
        return new Ports(
                Conversation.NOW,
                understanding(started.nlu()),
                this::find,
                new OutsideData(
                        this::answer,
                        this,
                        Schedules.none(),
                        Responses.none(),
                        Handbooks.search(),
                        Contacts.none(),
                        VirtualAgents.none(),
                        DigitalServices.none()),
                own.with(corpus.values(), this::understanding));
    }

    private Understanding understanding(NluModel model) {
        return new ToldUnderstanding(world.path("told"), LexicalUnderstanding.of(model));
    }

    private DataAnswer answer(DataCall call) {
        JsonNode answers = world.path("actions").path(call.category()).path(call.action());
        JsonNode answer = answers.valueStream()
                .filter(each -> matches(each, call))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the world has no answer to " + call));
        if (answer.has("success")) {
            return new DataAnswer.Success(answer.get("success"));
        }
        return answer.has("failure") ? new DataAnswer.Failure(answer.get("failure")) : new DataAnswer.Timeout();
    }

    private static boolean matches(JsonNode answer, DataCall call) {
        String conversation = answer.path("conversation").asString("");
        return call.correlationId().startsWith(conversation)
                && answer.path("inputs").properties().stream()
                        .allMatch(
                                input -> isSame(input.getValue(), call.inputs().path(input.getKey())));
    }

    /** Numbers count by their digits, of whatever size their nodes are. */
    private static boolean isSame(JsonNode expected, JsonNode actual) {
        return expected.toString().equals(actual.toString());
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
                        || each.getValue()
                                .valueStream()
                                .anyMatch(name -> name.asString().equalsIgnoreCase(idOrName)))
                .findFirst()
                .map(each -> new DirectoryValue(
                        type, each.getKey(), each.getValue().path(0).asString(), properties(each.getKey())));
    }

    private Map<String, Value> properties(String id) {
        JsonNode why = world.path("closed").path(id);
        return why.isString() ? Map.of("transferfailure", new StringValue(why.stringValue())) : Map.of();
    }
}
