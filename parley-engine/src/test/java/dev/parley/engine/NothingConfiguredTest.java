package dev.parley.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.event.Event;
import dev.parley.engine.turn.TurnInput;
import dev.parley.flow.value.StringValue;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What needs the organisation's accounts takes its failure output without them, and says why. */
class NothingConfiguredTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    form           | Flow.error        | There is no form 'Contact' in the library 'Forms'.
                    payment        | Flow.errorMessage | Payments are not configured: the organisation has no merchant account here.
                    payment        | Flow.errorType    | unavailable
                    authentication | Flow.errorMessage | Signing in is not configured: the organisation has no authentication here.
                    """)
    void shouldTakeTheFailureOutput(String folder, String variable, String text)
            throws IOException, URISyntaxException {
        Path flow = Path.of(Objects.requireNonNull(
                        NothingConfiguredTest.class.getResource("/conversations/" + folder + "/flow.yaml"))
                .toURI());
        Conversation conversation = Conversation.startAlone(Flows.program(flow));

        conversation.say(new TurnInput.NoOp());

        assertThat(conversation.events())
                .contains(new Event.VariableSet(variable, new StringValue(text)))
                .anyMatch(event -> event instanceof Event.OutputTaken taken
                        && taken.output().endsWith("/failure"));
    }
}
