package dev.parley.engine.run;

import dev.parley.engine.port.Ports;
import dev.parley.engine.session.Conversation;
import dev.parley.engine.session.SessionState;
import dev.parley.engine.turn.LaunchRequest;
import dev.parley.engine.turn.LaunchResult;
import dev.parley.flow.expression.Evaluation;
import dev.parley.flow.program.BotProgram;
import dev.parley.flow.program.VariableDeclaration;
import dev.parley.flow.value.Value;
import dev.parley.flow.value.ValueJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes the first state of a session (architect-semantics §6.2). */
public final class Launch {
    private final BotProgram program;
    private final LaunchRequest request;
    private final Ports ports;
    private final String language;

    public Launch(BotProgram program, LaunchRequest request, Ports ports) {
        this.program = program;
        this.request = request;
        this.ports = ports;
        this.language = program.languages()
                .match(request.language())
                .orElse(program.languages().standard());
    }

    public LaunchResult run() {
        Map<String, Value> variables = new LinkedHashMap<>();
        LaunchEnvironment environment = new LaunchEnvironment(program, language, ports);
        for (VariableDeclaration declaration : program.variables()) {
            switch (declaration.initial().evaluate(environment)) {
                case Evaluation.Success(Value value) -> variables.put(declaration.name(), value);
                case Evaluation.Failure(String message, var at) -> {
                    return new LaunchResult.Refused(
                            declaration.name(), "the initial value of " + declaration.name() + " failed: " + message);
                }
            }
        }
        for (Map.Entry<String, JsonNode> input : request.inputs().entrySet()) {
            Optional<LaunchResult> refusal = assign(input.getKey(), input.getValue(), variables);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        Conversation conversation = new Conversation(request.conversationId(), request.source(), ports.now(), null);
        return new LaunchResult.Started(
                SessionState.launched(language, conversation, variables, request.participant()));
    }

    private Optional<LaunchResult> assign(String name, JsonNode json, Map<String, Value> variables) {
        Optional<VariableDeclaration> declaration = find(name);
        if (declaration.isEmpty()) {
            return Optional.of(new LaunchResult.Refused(name, "the flow has no input variable '" + name + "'"));
        }
        Optional<Value> value = ValueJson.fromWire(json, declaration.get().type());
        if (value.isEmpty()) {
            return Optional.of(new LaunchResult.Refused(
                    name,
                    "the value of '" + name + "' is no "
                            + declaration.get().type().display()));
        }
        variables.put(declaration.get().name(), value.get());
        return Optional.empty();
    }

    /** An input by its full name, or leniently by its name without the scope. */
    private Optional<VariableDeclaration> find(String name) {
        return program.variables().stream()
                .filter(VariableDeclaration::input)
                .filter(each -> each.name().equalsIgnoreCase(name)
                        || each.name().equalsIgnoreCase("Flow." + name)
                        || each.name().equalsIgnoreCase("Slot." + name))
                .findFirst();
    }
}
