package dev.parley.provider.connector;

import dev.parley.provider.BotProvider;
import dev.parley.provider.Integration;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.connector.ConnectorLine.Arrival;
import dev.parley.provider.outgoing.Outgoing;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bots behind "Bot Connector": one message to one address, answered at once (providers-and-channels §1.2). */
final class BotConnectorV1 implements BotProvider {
    private final ConnectorLine line;

    BotConnectorV1(Integration integration, Outgoing outgoing) {
        URI uri = URI.create(integration.property(ConnectorFactory.URI_PROPERTY).orElseThrow());
        line = new ConnectorLine(uri, integration, outgoing);
    }

    @Override
    public ProviderTurn turn(ProviderCall call) {
        return switch (ConnectorCall.of(call)) {
            case ConnectorCall.Reading.Wrong(String field, String message) -> new ProviderTurn.Refused(field, message);
            case ConnectorCall.Reading.Read(ConnectorCall read) ->
                switch (line.send(body(read, call), call.correlationId(), call.deadline())) {
                    case Arrival.Body(ObjectNode json) -> ConnectorAnswer.read(json, BotConnectorV1::slots);
                    case Arrival.Trouble trouble -> trouble.turn();
                    case Arrival.Nothing(ProviderTurn.Failed turn) -> turn;
                };
        };
    }

    /** The name stands where the id is asked for, and the id beside it: bots in the field read the one or the other. */
    private static ObjectNode body(ConnectorCall read, ProviderCall call) {
        ObjectNode body = read.body(call.bot().name(), call);
        body.putObject("chatBot")
                .put("id", call.bot().id())
                .put("name", call.bot().name());
        return body;
    }

    private static Map<String, String> slots(ObjectNode body) {
        Map<String, String> slots = new LinkedHashMap<>();
        JsonNode values = body.path("slotValues");
        if (values.isNull() || values.isMissingNode()) {
            return slots;
        }
        if (!(values instanceof ObjectNode map)) {
            throw new UnreadableAnswer("'slotValues' is no map");
        }
        map.properties()
                .forEach(slot -> Optional.ofNullable(ConnectorAnswer.text(slot.getValue()))
                        .ifPresent(text -> slots.put(slot.getKey(), text)));
        return slots;
    }

    @Override
    public RawMap rawMap() {
        return RawMap.GENESYS_BOT_CONNECTOR;
    }

    @Override
    public void close() {}
}
