package dev.parley.provider.action;

import dev.parley.engine.port.DataAnswer;
import dev.parley.provider.action.macro.Arithmetic;
import dev.parley.provider.action.macro.Encoding;
import dev.parley.provider.action.macro.Escape;
import dev.parley.provider.action.macro.SuccessTemplate;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingAnswer.Answered;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One run of a data action, step by step. */
final class ActionRun {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int UNAUTHORIZED = 401;

    private final RunnableAction action;
    private final Outgoing outgoing;
    private final Optional<Login> login;
    private final long end;
    private final Map<String, Object> names = new HashMap<>();
    private final Set<String> secrets = new HashSet<>();
    private final List<ActionOperation> operations = new ArrayList<>();

    ActionRun(RunnableAction action, Outgoing outgoing, Optional<Login> login, Duration timeout) {
        this.action = action;
        this.outgoing = outgoing;
        this.login = login;
        this.end = System.nanoTime() + timeout.toNanos();
        names.put("esc", new Escape());
        names.put("math", new Arithmetic());
        names.put("encoding", new Encoding());
        names.put("successTemplateUtils", new SuccessTemplate());
        action.integration().ifPresent(integration -> {
            secrets.addAll(SecretTexts.of(integration));
            names.put("credentials", new SecretNames(integration.credentials()));
        });
    }

    /** A step, which gives a value, or ends the run. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws StepFailedException;
    }

    ActionOutcome run(ObjectNode given) {
        try {
            return new ActionOutcome(new DataAnswer.Success(steps(given)), operations);
        } catch (StepFailedException failed) {
            return new ActionOutcome(clean(failed.answer()), operations);
        }
    }

    private JsonNode steps(ObjectNode given) throws StepFailedException {
        ObjectNode inputs = step("Check the inputs", () -> inputs(given));
        names.put("input", new InputNames(inputs));
        Answered answered = answer(true);
        JsonNode raw = step("Read the answer", () -> read(answered.body()));
        Map<String, String> found =
                step("Apply the translation map", () -> action.translations().translate(raw));
        Map<String, Object> resultNames = new HashMap<>(names);
        resultNames.putAll(found);
        resultNames.put("rawResult", raw.toString());
        String rendered =
                step("Apply the success template", () -> action.result().render(resultNames));
        return step("Check the result", () -> result(rendered));
    }

    /** The request and its answer. A token that is no longer good is replaced once: nothing was done for it. */
    private Answered answer(boolean again) throws StepFailedException {
        ObjectNode token = login.isPresent() ? step("Log in", () -> token(login.get())) : NODES.objectNode();
        URI address = step("Resolve the address", this::address);
        Map<String, String> headers = step("Resolve the headers", () -> headers(token));
        String body = hasBody() ? step("Resolve the body", () -> action.body().render(names)) : "";
        int first = operations.size();
        Answered answered = step("Send the request", () -> send(address, headers, body));
        if (answered.status() == UNAUTHORIZED && login.isPresent() && again) {
            login.get().forget(token);
            operations.subList(first, operations.size()).clear();
            return answer(false);
        }
        return step("Check the status", () -> checked(answered));
    }

    private ObjectNode inputs(ObjectNode given) throws StepFailedException {
        ObjectNode inputs = ActionInputs.of(given, action.inputs().definition());
        String mistakes = action.inputs().mistakes(inputs);
        if (!mistakes.isEmpty()) {
            throw new StepFailedException(ActionFailures.inputs("The inputs do not fit the input schema: " + mistakes));
        }
        return inputs;
    }

    private ObjectNode token(Login wanted) throws StepFailedException {
        ObjectNode response = wanted.response(left());
        response.properties().stream()
                .filter(field ->
                        field.getKey().endsWith("_token") && field.getValue().isString())
                .forEach(field -> secrets.add(field.getValue().stringValue()));
        names.put("authResponse", new InputNames(response));
        return response;
    }

    private URI address() throws StepFailedException {
        Optional<String> base = action.integration().flatMap(integration -> integration.property("uri"));
        return ActionAddress.of(action.url().render(names), base)
                .orElseThrow(() -> new StepFailedException(ActionFailures.processing(
                        "The requestUrlTemplate gives no address: escape its values with $esc.url, and where it names no"
                                + " host, give the integration "
                                + action.category()
                                        .map(name -> "'" + name + "' ")
                                        .orElse("")
                                + "a 'uri' in organization.yaml.")));
    }

    private Map<String, String> headers(ObjectNode token) throws StepFailedException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, ActionTemplate> header : action.headers().entrySet()) {
            headers.put(header.getKey(), header.getValue().render(names));
        }
        if (hasBody()) {
            standard(headers, "Content-Type", Optional.of("application/json"));
        }
        standard(headers, "Authorization", authorization(token));
        return headers;
    }

    private static void standard(Map<String, String> headers, String name, Optional<String> value) {
        if (value.isPresent() && headers.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
            headers.put(name, value.get());
        }
    }

    /** The platform's own integrations send their token, those with a user name send it, without the action's doing. */
    private Optional<String> authorization(ObjectNode token) {
        if (action.definition().integrationType().equals("purecloud-data-actions") && token.has("access_token")) {
            return Optional.of("Bearer " + token.path("access_token").stringValue());
        }
        return action.integration().flatMap(SecretTexts::basic);
    }

    private Answered send(URI address, Map<String, String> headers, String body) throws StepFailedException {
        OutgoingRequest request = new OutgoingRequest(
                action.definition().request().method(),
                address,
                headers,
                OutgoingRequest.Body.of(body),
                left(),
                OutgoingRequest.STANDARD_MOST_BYTES);
        return switch (outgoing.send(request)) {
            case Answered answered -> answered;
            case OutgoingAnswer.TimedOut() -> throw new StepFailedException(new DataAnswer.Timeout());
            case OutgoingAnswer.Forbidden(String reason) ->
                throw new StepFailedException(ActionFailures.unreachable("The address may not be called. " + reason));
            case OutgoingAnswer.TooLarge(int most) ->
                throw new StepFailedException(
                        ActionFailures.unreachable("The answer has more than " + most + " bytes."));
            case OutgoingAnswer.Unreachable(String reason) ->
                throw new StepFailedException(ActionFailures.unreachable(reason));
        };
    }

    private static Answered checked(Answered answered) throws StepFailedException {
        if (answered.status() < 200 || answered.status() > 299) {
            throw new StepFailedException(ActionFailures.remote(answered.status(), answered.body()));
        }
        return answered;
    }

    /** JSON; text that is none is a JSON string, and nothing an empty object. */
    private JsonNode read(String body) throws StepFailedException {
        if (body.isBlank()) {
            return NODES.objectNode();
        }
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            if (action.translations().isEmpty()) {
                return NODES.stringNode(body);
            }
            throw new StepFailedException(ActionFailures.processing(
                    "The answer is not JSON, so the translation map cannot be applied to it."));
        }
    }

    private JsonNode result(String rendered) throws StepFailedException {
        JsonNode result;
        try {
            result = JSON.readTree(rendered);
        } catch (JacksonException notJson) {
            throw new StepFailedException(ActionFailures.processing(
                    "The successTemplate gives no JSON; a name without value stays as it is, so give it a default in"
                            + " translationMapDefaults."));
        }
        String mistakes = action.output().mistakes(result);
        if (!mistakes.isEmpty()) {
            throw new StepFailedException(
                    ActionFailures.processing("The result does not fit the success schema: " + mistakes));
        }
        return result;
    }

    private boolean hasBody() {
        return switch (action.definition().request().method()) {
            case "POST", "PUT", "PATCH" -> true;
            default -> false;
        };
    }

    private Duration left() throws StepFailedException {
        long left = end - System.nanoTime();
        if (left <= 0) {
            throw new StepFailedException(new DataAnswer.Timeout());
        }
        return Duration.ofNanos(left);
    }

    private <T> T step(String name, Step<T> step) throws StepFailedException {
        int number = operations.size() + 1;
        try {
            T result = step.take();
            operations.add(new ActionOperation(number, name, true, shown(result)));
            return result;
        } catch (StepFailedException failed) {
            JsonNode fields = clean(failed.answer()) instanceof DataAnswer.Failure(JsonNode why)
                    ? why
                    : NODES.objectNode().put("userMessage", "No answer came in time.");
            operations.add(new ActionOperation(number, name, false, fields));
            throw failed;
        }
    }

    private JsonNode shown(@Nullable Object result) {
        if (result == null) {
            return NODES.nullNode();
        }
        Redaction redaction = new Redaction(secrets);
        return redaction.of(
                switch (result) {
                    case JsonNode json -> json;
                    case Answered answered ->
                        NODES.objectNode().put("status", answered.status()).put("body", answered.body());
                    case Map<?, ?> map -> JSON.valueToTree(map);
                    default -> NODES.stringNode(result.toString());
                });
    }

    private DataAnswer clean(DataAnswer answer) {
        return answer instanceof DataAnswer.Failure(JsonNode fields)
                ? new DataAnswer.Failure(new Redaction(secrets).of(fields))
                : answer;
    }
}
