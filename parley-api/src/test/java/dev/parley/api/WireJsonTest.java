package dev.parley.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.api.textbots.MessagingPlatformType;
import dev.parley.api.textbots.TextBotFlow;
import dev.parley.api.textbots.TextBotFlowOutcome;
import dev.parley.api.textbots.TextBotFlowTurnRequest;
import dev.parley.api.textbots.TextBotFlowTurnRequest.InputEventType;
import dev.parley.api.textbots.TextBotInputOutputData;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;

class WireJsonTest {
    @Test
    void shouldTakeNullForAbsentAndIgnoreTheUnknown() {
        TextBotFlowTurnRequest request = read("""
                {"previousTurn": null, "inputEventType": "NoOp", "inputEventUserInput": null, "later": {"a": []}}
                """, TextBotFlowTurnRequest.class);

        assertThat(request).isEqualTo(new TextBotFlowTurnRequest(null, InputEventType.NO_OP, null, null, null));
    }

    @Test
    void shouldLeaveNullsOutButKeepNullVariables() {
        assertThat(write(new TextBotInputOutputData(Map.of("Flow.none", JsonNodeFactory.instance.nullNode()))))
                .isEqualTo("{\"variables\":{\"Flow.none\":null}}");
        assertThat(write(new TextBotFlowTurnRequest(null, InputEventType.NO_OP, null, null, null)))
                .isEqualTo("{\"inputEventType\":\"NoOp\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-15T08:23:58.123456789Z, 2026-08-15T08:23:58.123Z",
        "2026-08-15T08:23:58Z, 2026-08-15T08:23:58.000Z",
    })
    void shouldWriteDatesWithThreeDigitsAndZ(Instant moment, String text) {
        TextBotFlowOutcome outcome =
                new TextBotFlowOutcome("o", TextBotFlowOutcome.Value.SUCCESS, moment, null, List.of());

        assertThat(write(outcome)).contains("\"dateStart\":\"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": null}", "{\"id\": 5}", "{\"id\": true}", "{\"id\": 1.5}", "{\"id\": []}"})
    void shouldWantRequiredFieldsOfTheirType(String json) {
        assertThatThrownBy(() -> read(json, TextBotFlow.class))
                .isInstanceOfSatisfying(
                        JacksonException.class,
                        wrong -> assertThat(wrong.getPath())
                                .singleElement()
                                .satisfies(step ->
                                        assertThat(step.getPropertyName()).isEqualTo("id")));
    }

    @Test
    void shouldKeepDecimalsExact() {
        TextBotInputOutputData data =
                read("{\"variables\": {\"Flow.d\": 0.10000000000000000000001}}", TextBotInputOutputData.class);

        assertThat(data.variables())
                .hasEntrySatisfying(
                        "Flow.d",
                        value -> assertThat(value.decimalValue())
                                .isEqualByComparingTo(new BigDecimal("0.10000000000000000000001")));
    }

    @Test
    void shouldWriteEnumsByTheirWireNames() {
        assertThat(write(MessagingPlatformType.values()))
                .isEqualTo("[\"Phone\",\"SMS\",\"GenesysWebWidget\",\"FacebookMessenger\",\"WeChat\",\"Whatsapp\","
                        + "\"AppleBusinessChat\",\"Apple\",\"Telegram\",\"Slack\",\"Signal\",\"Line\","
                        + "\"Discord\",\"TwitterDirectMessage\",\"Open\",\"Instagram\",\"Other\",\"Unknown\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"fax\"", "\"phone\"", "\"\"", "[]", "true"})
    void shouldReadNothingElseAsAnEnum(String json) {
        assertThatThrownBy(() -> read(json, MessagingPlatformType.class)).isInstanceOf(JacksonException.class);
    }

    private static String write(Object value) {
        return WireJson.mapper().writeValueAsString(value);
    }

    private static <T> T read(String json, Class<T> type) {
        return WireJson.mapper().readValue(json, type);
    }
}
