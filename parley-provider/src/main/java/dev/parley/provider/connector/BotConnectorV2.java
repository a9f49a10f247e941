package dev.parley.provider.connector;

import dev.parley.provider.BotProvider;
import dev.parley.provider.Integration;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.connector.ConnectorLine.Arrival;
import dev.parley.provider.outgoing.Outgoing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bots behind "Digital Bot Connector" (providers-and-channels §1.3). The one protocol whose documents have messages
 * repeated: twice at most when the bot's host is in trouble, with the same message id, and only while the deadline lasts.
 */
public final class BotConnectorV2 implements BotProvider {
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(200), Duration.ofMillis(400));

    private final ConnectorLine line;

    BotConnectorV2(Integration integration, Outgoing outgoing) {
        String base = integration.property(ConnectorFactory.URI_PROPERTY).orElseThrow();
        URI uri = URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/messages");
        line = new ConnectorLine(uri, integration, outgoing);
    }

    /** Reads an answer that the bot sends by itself, after its turn. */
    public static ProviderTurn later(ObjectNode body) {
        return ConnectorAnswer.read(body, BotConnectorV2::slots);
    }

    @Override
    public ProviderTurn turn(ProviderCall call) {
        return switch (ConnectorCall.of(call)) {
            case ConnectorCall.Reading.Wrong(String field, String message) -> new ProviderTurn.Refused(field, message);
            case ConnectorCall.Reading.Read(ConnectorCall read) -> {
                ObjectNode body = read.body(call.bot().id(), call)
                        .put("messageId", UUID.randomUUID().toString());
                yield switch (send(body, call)) {
                    case Arrival.Body(ObjectNode json) -> ConnectorAnswer.read(json, BotConnectorV2::slots);
                    case Arrival.Trouble trouble -> trouble.turn();
                    case Arrival.Nothing(ProviderTurn.Failed turn) -> turn;
                };
            }
        };
    }

    private static Map<String, String> slots(ObjectNode body) {
        return EntityReader.read(body.path("entities"));
    }

    private Arrival send(ObjectNode body, ProviderCall call) {
        long end = System.nanoTime() + call.deadline().toNanos();
        Arrival arrival = line.send(body, call.correlationId(), call.deadline());
        for (Duration pause : PAUSES) {
            if (!(arrival instanceof Arrival.Trouble) || left(end).compareTo(pause) <= 0 || !waited(pause)) {
                return arrival;
            }
            arrival = line.send(body, call.correlationId(), left(end));
        }
        return arrival;
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
    }

    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public RawMap rawMap() {
        return RawMap.GENESYS_BOT_CONNECTOR;
    }

    @Override
    public void close() {}
}
