package dev.parley.server.session;

import dev.parley.api.textbots.TextBotChannel;
import dev.parley.api.textbots.TextBotFlowLaunchRequest;
import dev.parley.api.textbots.TextBotInputOutputData;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.flow.PublishedFlow;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.store.SessionStore;
import dev.parley.server.store.StoredSession;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Starts sessions (architect-semantics §6.2). */
public final class Launches {
    private static final Pattern FLOW_ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String INPUTS = "inputData.variables";

    private final PublishedFlows flows;
    private final Dialogue dialogue;
    private final SessionStore store;
    private final World world;
    private final SessionSettings settings;

    public Launches(
            PublishedFlows flows, Dialogue dialogue, SessionStore store, World world, SessionSettings settings) {
        this.flows = flows;
        this.dialogue = dialogue;
        this.store = store;
        this.world = world;
        this.settings = settings;
    }

    /** Starts a session as a caller wishes and gives its id. */
    public Outcome<String> launch(TextBotFlowLaunchRequest request) {
        String flowId = request.flow().id();
        if (!FLOW_ID.matcher(flowId).matches()) {
            return Outcome.failed(Refusals.invalidId("flow.id", flowId));
        }
        Optional<PublishedFlow> flow = flows.latest(flowId);
        if (flow.isEmpty()) {
            return Outcome.failed(
                    Refusals.notFound("flow", flowId, "there is no such flow, or it has errors and is not published"));
        }
        return inputs(request.inputData())
                .then(inputs -> launch(
                        flow.get(),
                        new LaunchRequest(
                                Objects.requireNonNullElse(request.language(), ""),
                                inputs,
                                Objects.requireNonNullElse(request.conversationId(), ""),
                                source(request.channel()))));
    }

    /** Starts a session of a flow and gives its id. */
    public Outcome<String> launch(PublishedFlow flow, LaunchRequest request) {
        if (!flow.program().kind().isBot()) {
            return Outcome.failed(Refusals.badField(
                    "flow.id", "The flow '" + flow.program().name() + "' is no bot flow and cannot be launched."));
        }
        Instant now = world.clock().instant();
        return switch (dialogue.launch(flow.program(), request, world.ports(flow, now))) {
            case Dialogue.Refused(String field, String message) ->
                Outcome.failed(Refusals.badField(field.isEmpty() ? INPUTS : INPUTS + "." + field, message));
            case Dialogue.Opened(String state) -> {
                StoredSession session = new StoredSession(
                        UUID.randomUUID().toString(),
                        world.organizationId(),
                        flow.id(),
                        flow.version(),
                        0,
                        state,
                        null,
                        false,
                        now,
                        now.plus(settings.idle()));
                store.create(session);
                yield Outcome.done(session.id());
            }
        };
    }

    /** The values that are set; an explicit null counts as absent. */
    private static Outcome<Map<String, JsonNode>> inputs(@Nullable TextBotInputOutputData data) {
        Map<String, JsonNode> inputs = new LinkedHashMap<>();
        if (data != null) {
            for (Map.Entry<String, JsonNode> variable : data.variables().entrySet()) {
                if (!Numbers.bounded(variable.getValue())) {
                    return Outcome.failed(Refusals.badField(
                            INPUTS + "." + variable.getKey(),
                            "The value of '" + variable.getKey() + "' holds a number that is too large or too fine."));
                }
                if (!variable.getValue().isNull()) {
                    inputs.put(variable.getKey(), variable.getValue());
                }
            }
        }
        return Outcome.done(inputs);
    }

    private static String source(TextBotChannel channel) {
        return switch (channel.name()) {
            case CALL -> "call";
            case CHAT -> "chat";
            case MESSAGING -> "messaging";
        };
    }
}
