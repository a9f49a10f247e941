package dev.parley.engine;

import dev.parley.engine.port.CallableFlows;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataTables;
import dev.parley.engine.port.Directory;
import dev.parley.engine.port.OutsideData;
import dev.parley.engine.port.Ports;
import dev.parley.engine.port.Responses;
import dev.parley.engine.port.Schedules;
import dev.parley.engine.session.SessionJson;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.nlu.Detection;
import dev.parley.flow.nlu.Detection.DialogActs;
import dev.parley.flow.nlu.DetectionRequest;
import dev.parley.flow.program.BotProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation with the scheduling bot of the corpus ({@code -Dparley.shared}): an appointment is booked at the second
 * try. What is said is understood at once, and data actions answer from memory.
 */
final class SchedulingConversation {
    private static final List<String> ANSWERS = List.of("book", "hm", "yes");
    private static final JsonNode SLOTS = new JsonMapper().readTree("""
            {"time": ["10:00 AM", "11:00 AM"], "start_time": ["10:00:00.000", "11:00:00.000"], "booking_id": "b-1",
             "end_time": ["11:00:00.000", "12:00:00.000"], "time_complete": ["10:00:00.000", "11:00:00.000"]}
            """);

    static final Ports PORTS = new Ports(
            Instant.parse("2026-03-01T10:15:30Z"),
            SchedulingConversation::understand,
            Directory.empty(),
            new OutsideData(
                    call -> new DataAnswer.Success(SLOTS), DataTables.none(), Schedules.none(), Responses.none()),
            CallableFlows.none());

    private SchedulingConversation() {}

    /**
     * The moment before a turn.
     *
     * @param program the bot
     * @param state the session
     * @param json the session as a store keeps it
     * @param input what comes
     */
    record Moment(BotProgram program, SessionState state, String json, TurnInput input) {}

    /** Holds the conversation to its end. */
    static List<Moment> hold(Engine engine) throws IOException {
        BotProgram program = program();
        SessionState state = launched(engine, program);
        Deque<String> answers = new ArrayDeque<>(ANSWERS);
        List<Moment> moments = new ArrayList<>();
        TurnInput input = new TurnInput.NoOp();
        while (!state.ended()) {
            moments.add(new Moment(program, state, SessionJson.write(state), input));
            TurnResult turn = engine.turn(program, state, input, PORTS);
            state = turn.state();
            input = turn.next() instanceof NextAction.WaitForInput
                    ? new TurnInput.UserText(answers.remove(), 1)
                    : new TurnInput.NoOp();
        }
        return moments;
    }

    private static SessionState launched(Engine engine, BotProgram program) {
        LaunchRequest request = new LaunchRequest("", Map.of(), "conversation-1", "messaging");
        return switch (engine.launch(program, request, PORTS)) {
            case LaunchResult.Started(SessionState state) -> state;
            case LaunchResult.Refused refused -> throw new IllegalStateException(refused.message());
        };
    }

    private static BotProgram program() throws IOException {
        Path flows = Path.of(System.getProperty("parley.shared", "")).resolve("corpus/flows");
        if (!Files.isDirectory(flows)) {
            throw new IllegalStateException("Skipped: there is no folder of corpus flows; name it by -Dshared.folder.");
        }
        try (Stream<Path> files = Files.list(flows)) {
            Path bot = files.filter(file -> file.getFileName().toString().startsWith("B06-"))
                    .findFirst()
                    .orElseThrow();
            return Flows.program(bot);
        }
    }

    private static Detection understand(DetectionRequest request) {
        return switch (request.text()) {
            case "yes" -> new Detection(List.of(), List.of(), new DialogActs(1, 0, 0));
            case "book" ->
                new Detection(
                        request.intents().stream()
                                .map(name -> new Detection.IntentMatch(name, 0.9, false))
                                .toList(),
                        request.slot().stream()
                                .filter(slot -> !slot.isEmpty())
                                .map(slot -> new Detection.SlotMatch(slot, "book", value(slot), 1))
                                .toList(),
                        DialogActs.NONE);
            default -> new Detection(List.of(), List.of(), DialogActs.NONE);
        };
    }

    private static String value(String slot) {
        return slot.endsWith("Date") ? "2026-03-05" : "10:00:00.000";
    }
}
