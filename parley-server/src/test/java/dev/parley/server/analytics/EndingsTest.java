package dev.parley.server.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.WireJson;
import dev.parley.api.analytics.AskActionResult;
import dev.parley.api.analytics.BotResult;
import dev.parley.api.analytics.BotResultCategory;
import dev.parley.engine.event.AskResult;
import dev.parley.engine.event.Event;
import dev.parley.engine.turn.FlowLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sessions end in the words of reports. */
class EndingsTest {
    private static final FlowLocation HERE = new FlowLocation("Action", 11, "Start");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            TriggeredByFlow      | -                                        | EXIT_REQUESTED_BY_BOT      | BOT_EXIT
            TriggeredByFlow      | Nothing to do with Transfer to ACD: x    | EXIT_REQUESTED_BY_BOT      | BOT_EXIT
            TriggeredByUser      | -                                        | EXIT_REQUESTED_BY_USER     | USER_EXIT
            AgentRequestedByUser | -                                        | EXIT_REQUESTED_BY_USER     | USER_EXIT
            AgentRequestedByUser | Transfer to ACD: Support                 | TRANSFER_TO_ACD            | TRANSFER
            Error                | it broke                                 | EXIT_ERROR                 | ERROR
            Error                | it broke; Transfer to ACD: Support       | EXIT_ERROR                 | ERROR
            RecognitionFailure   | -                                        | EXIT_RECOGNITION_FAILURE   | RECOGNITION_FAILURE
            TriggeredByFlow      | Transfer to ACD: Support; priority 5     | TRANSFER_TO_ACD            | TRANSFER
            TriggeredByFlow      | Transfer to user: Ada                    | TRANSFER_TO_USER           | TRANSFER
            TriggeredByFlow      | Transfer to group: All                   | TRANSFER_TO_GROUP          | TRANSFER
            TriggeredByFlow      | Transfer to number: +13175550100         | TRANSFER_TO_NUMBER         | TRANSFER
            TriggeredByFlow      | Transfer to voicemail: user Ada          | TRANSFER_TO_USER_VOICEMAIL | TRANSFER
            TriggeredByFlow      | Transfer to voicemail: group All         | TRANSFER_TO_GROUP_VOICEMAIL | TRANSFER
            TriggeredByFlow      | Transfer to voicemail: queue Support     | TRANSFER_TO_ACD_VOICEMAIL  | TRANSFER
            """)
    void shouldTellAnExit(String reason, String info, BotResult result, BotResultCategory category) {
        Event exit = new Event.SessionExited(reason, info, null, HERE, Map.of());

        assertThat(Endings.result(List.of(exit))).contains(result);
        assertThat(Endings.category(result)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "TriggeredByUser, DISCONNECT_REQUESTED_BY_USER, USER_DISCONNECT",
        "TriggeredByFlow, DISCONNECT_REQUESTED_BY_BOT, BOT_DISCONNECT",
        "SessionExpired, DISCONNECT_SESSION_EXPIRED, SESSION_EXPIRED",
        "Error, DISCONNECT_ERROR, ERROR",
        "RecognitionFailure, DISCONNECT_RECOGNITION_FAILURE, RECOGNITION_FAILURE"
    })
    void shouldTellADisconnect(String reason, BotResult result, BotResultCategory category) {
        Event end = new Event.SessionDisconnected(reason, null, HERE);

        assertThat(Endings.result(List.of(end))).contains(result);
        assertThat(Endings.category(result)).isEqualTo(category);
        assertThat(Endings.result(List.of(end, new Event.SessionWaiting()))).isEmpty();
        assertThat(Endings.result(List.of())).isEmpty();
    }

    @Test
    void shouldHaveAWordForEveryResultOfAnAsk() {
        assertThat(Arrays.stream(AskResult.values()).collect(Collectors.toMap(AskResult::name, AskResult::wireName)))
                .allSatisfy((name, word) -> assertThat(
                                WireJson.mapper().convertValue(AskActionResult.valueOf(name), String.class))
                        .isEqualTo(word));
    }
}
