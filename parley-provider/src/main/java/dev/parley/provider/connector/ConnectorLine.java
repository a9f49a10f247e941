package dev.parley.provider.connector;

import dev.parley.api.WireJson;
import dev.parley.provider.Integration;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.Secret;
import dev.parley.provider.outgoing.Outgoing;
import dev.parley.provider.outgoing.OutgoingAnswer;
import dev.parley.provider.outgoing.OutgoingRequest;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The line to the bots of an integration: JSON there and back, with the integration's headers. */
final class ConnectorLine {
    private final URI uri;
    private final Map<String, Secret> secrets;
    private final Outgoing outgoing;

    /** @param uri where every message goes */
    ConnectorLine(URI uri, Integration integration, Outgoing outgoing) {
        this.uri = uri;
        this.secrets = integration.credentials();
        this.outgoing = outgoing;
    }

    /** What came back. */
    sealed interface Arrival {
        /** A JSON object. */
        record Body(ObjectNode json) implements Arrival {}

        /** The bot's host is in trouble: an HTTP status of 500 and more. */
        record Trouble(int status) implements Arrival {
            ProviderTurn.Failed turn() {
                return ConnectorLine.refused(status);
            }
        }

        /** Nothing that could be used. */
        record Nothing(ProviderTurn.Failed turn) implements Arrival {}
    }

    Arrival send(ObjectNode body, String correlationId, Duration deadline) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("content-type", "application/json");
        headers.put("inin-correlation-id", correlationId);
        secrets.forEach((name, secret) -> headers.put(name, secret.value()));
        OutgoingAnswer answer = outgoing.send(new OutgoingRequest(
                "POST",
                uri,
                headers,
                OutgoingRequest.Body.of(WireJson.mapper().writeValueAsString(body)),
                deadline,
                OutgoingRequest.STANDARD_MOST_BYTES));
        return switch (answer) {
            case OutgoingAnswer.Answered(int status, var ignored, String text) when status == 200 -> read(text);
            case OutgoingAnswer.Answered(int status, var ignored, var unread)
            when status >= 500 -> new Arrival.Trouble(status);
            case OutgoingAnswer.Answered(int status, var ignored, var unread) -> new Arrival.Nothing(refused(status));
            case OutgoingAnswer.TimedOut() -> nothing(FailureCode.TIMEOUT, "The bot did not answer in time.");
            case OutgoingAnswer.TooLarge(int most) ->
                nothing(FailureCode.INVALID_RESPONSE, "The bot's answer has more than " + most + " bytes.");
            case OutgoingAnswer.Unreachable(String reason) ->
                nothing(FailureCode.ERROR_RESPONSE, "The bot's host could not be reached: " + reason);
            case OutgoingAnswer.Forbidden(String reason) ->
                nothing(FailureCode.NOT_CONFIGURED, "The bot's host may not be called: " + reason);
        };
    }

    private static Arrival read(String text) {
        try {
            JsonNode json = WireJson.mapper().readTree(text);
            return json instanceof ObjectNode object
                    ? new Arrival.Body(object)
                    : nothing(FailureCode.INVALID_RESPONSE, "The bot's answer is no JSON object.");
        } catch (JacksonException wrong) {
            return nothing(FailureCode.INVALID_RESPONSE, "The bot's answer is no JSON.");
        }
    }

    private static ProviderTurn.Failed refused(int status) {
        return ProviderTurn.failed(FailureCode.ERROR_RESPONSE, "The bot answered with the HTTP status " + status + ".");
    }

    private static Arrival nothing(FailureCode code, String message) {
        return new Arrival.Nothing(ProviderTurn.failed(code, message));
    }
}
