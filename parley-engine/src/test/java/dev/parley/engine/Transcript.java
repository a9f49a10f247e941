package dev.parley.engine;

import dev.parley.engine.port.Ports;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.NextAction;
import dev.parley.engine.turn.Segment;
import dev.parley.engine.turn.TurnInput;
import dev.parley.engine.turn.TurnResult;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.value.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation as a text file. Lines that begin with {@code >} are what the participant does, those with {@code #}
 * are remarks, launch inputs ({@code # Flow.x = 1}), attributes of the participant ({@code # Participant.x = text}) or
 * the conversation's id ({@code # Conversation.id = c-2}); everything else is what the bot answered and is written anew
 * with {@code -Dparley.update=true}. Before the first {@code >} line the channel starts the session, unless that line
 * holds the message that does.
 */
final class Transcript {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String PARTICIPANT = "Participant.";
    private static final String CONVERSATION = "Conversation.id";

    private final List<String> script;

    private Transcript(List<String> script) {
        this.script = script;
    }

    static Transcript of(String file) {
        return new Transcript(file.lines().toList());
    }

    /**
     * What came of playing a script.
     *
     * @param text the file as it should be
     * @param turns the turns taken
     */
    record Played(String text, List<TurnResult> turns) {}

    /** Plays the script with a flow, in an outside world. */
    Played play(BotProgram program, Ports ports) {
        return play(Conversation.start(program, launch(), ports));
    }

    /** What the remarks say the session is started with. */
    LaunchRequest launch() {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        Map<String, String> participant = new LinkedHashMap<>();
        String conversation = "conversation-1";
        for (String remark : remarks()) {
            String[] parts = remark.substring(1).split(" = ", 2);
            String name = parts[0].strip();
            if (parts.length == 2 && name.startsWith(PARTICIPANT)) {
                participant.put(name.substring(PARTICIPANT.length()), parts[1].strip());
            } else if (parts.length == 2 && name.equals(CONVERSATION)) {
                conversation = parts[1].strip();
            } else if (parts.length == 2) {
                inputs.put(name, MAPPER.readTree(parts[1]));
            }
        }
        return new LaunchRequest("", inputs, conversation, "messaging", participant);
    }

    private List<String> remarks() {
        return script.stream().takeWhile(line -> line.startsWith("#")).toList();
    }

    /** Plays the script in a session that has not begun. */
    Played play(Conversation conversation) {
        List<String> remarks = remarks();
        List<String> lines = new ArrayList<>(remarks);
        List<String> steps = script.stream()
                .skip(remarks.size())
                .filter(line -> line.startsWith(">") || line.startsWith("#"))
                .toList();
        if (steps.stream().filter(line -> line.startsWith(">")).noneMatch(line -> line.startsWith("> [first]"))) {
            conversation.say(new TurnInput.NoOp()).forEach(turn -> lines.addAll(describe(turn)));
        }
        for (String step : steps) {
            lines.add(step);
            if (step.startsWith(">")) {
                conversation.say(input(step.substring(1).strip())).forEach(turn -> lines.addAll(describe(turn)));
            }
        }
        if (conversation.state().ended()) {
            lines.addAll(left(conversation.state()));
        }
        return new Played(String.join("\n", lines) + "\n", conversation.turns());
    }

    /** What a conversation leaves for those who take it over. */
    private static List<String> left(SessionState state) {
        List<String> lines = new ArrayList<>();
        state.participant().forEach((name, value) -> lines.add("    " + PARTICIPANT + name + " = " + value));
        if (state.screenPop() != null) {
            lines.add("    screen pop " + state.screenPop().script());
            state.screenPop()
                    .inputs()
                    .forEach((name, value) -> lines.add("      " + name + " = " + ValueJson.toWire(value)));
        }
        return lines;
    }

    static TurnInput input(String words) {
        if (words.startsWith("[button]")) {
            return new TurnInput.Choice(words.substring("[button]".length()).strip(), "");
        }
        if (words.startsWith("[picks]")) {
            return new TurnInput.Picks(
                    Stream.of(words.substring("[picks]".length()).split("\\+"))
                            .map(payload -> new TurnInput.Choice(payload.strip(), ""))
                            .toList());
        }
        if (words.startsWith("[first]")) {
            return new TurnInput.UserText(words.substring("[first]".length()).strip(), 1);
        }
        if (words.startsWith("[form]")) {
            return form(words.substring("[form]".length()).strip());
        }
        if (words.startsWith("[not paid]")) {
            return new TurnInput.Payment(
                    false, words.substring("[not paid]".length()).strip());
        }
        return switch (words) {
            case "[paid]" -> new TurnInput.Payment(true, null);
            case "[signed in]" -> new TurnInput.SignIn(TurnInput.SignIn.Result.DONE);
            case "[sign-in failed]" -> new TurnInput.SignIn(TurnInput.SignIn.Result.FAILED);
            case "[sign-in canceled]" -> new TurnInput.SignIn(TurnInput.SignIn.Result.CANCELED);
            case "[silence]" -> new TurnInput.NoInput();
            case "[noise]" -> new TurnInput.NoMatch();
            case "[again]" -> new TurnInput.NoOp();
            case "[expired]" -> new TurnInput.Expired();
            case "[left]" -> new TurnInput.Disconnected();
            case "[client error]" -> new TurnInput.ClientError("E1", "the channel broke");
            default -> new TurnInput.UserText(words, 1);
        };
    }

    /** Fields of a form: {@code email=a@b.org; colour=r}. */
    private static TurnInput form(String fields) {
        return new TurnInput.FilledForm(Stream.of(fields.split(";"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .map(field ->
                        new TurnInput.FilledForm.Field(field[0].strip(), new TurnInput.Choice(field[1].strip(), "")))
                .toList());
    }

    static List<String> describe(TurnResult turn) {
        List<String> lines = new ArrayList<>();
        turn.segments().forEach(segment -> lines.add(describe(segment)));
        lines.add(describe(turn.next()));
        return lines;
    }

    static String describe(Segment segment) {
        return switch (segment) {
            case Segment.SignInRequest() -> "  sign in";
            case Segment.Text(String text, List<String> flags) ->
                "  " + text.replace("\n", "\\n") + (flags.isEmpty() ? "" : "  " + flags);
            case Segment.RichMedia(List<Segment.Content> content) ->
                "  " + content.stream().map(Contents::describe).collect(Collectors.joining(" "));
        };
    }

    private static String describe(NextAction next) {
        return switch (next) {
            case NextAction.NoOp() -> "  ---";
            case NextAction.WaitForInput(var languages, var timeout) ->
                "= wait" + (timeout.isPresent() ? " " + timeout.getAsLong() + " ms" : "");
            case NextAction.Exit exit ->
                "= exit " + exit.reason().wireName() + " at " + exit.location().actionName() + " ("
                        + exit.location().actionNumber() + ") in "
                        + exit.location().sequenceName()
                        + (exit.extendedInfo() == null ? "" : ": " + exit.extendedInfo())
                        + exit.outputs().entrySet().stream()
                                .map(output -> "\n    " + output.getKey() + " = " + ValueJson.toWire(output.getValue()))
                                .collect(Collectors.joining())
                        + (exit.activeIntent() == null ? "" : "\n    intent " + exit.activeIntent())
                        + exit.outcomes().stream()
                                .map(outcome -> "\n    outcome " + outcome.name()
                                        + (outcome.open() ? " open" : outcome.success() ? " success" : " failure")
                                        + outcome.milestones().stream()
                                                .map(milestone -> ", " + milestone.sequence() + " " + milestone.name())
                                                .collect(Collectors.joining()))
                                .collect(Collectors.joining());
            case NextAction.Disconnect disconnect ->
                "= disconnect " + disconnect.reason().wireName() + " at "
                        + disconnect.location().actionName() + " ("
                        + disconnect.location().actionNumber() + ") in "
                        + disconnect.location().sequenceName()
                        + (disconnect.extendedInfo() == null ? "" : ": " + disconnect.extendedInfo());
        };
    }
}
