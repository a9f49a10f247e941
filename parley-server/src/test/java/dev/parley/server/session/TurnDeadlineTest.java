package dev.parley.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.AgentCall;
import dev.parley.engine.port.DataAnswer;
import dev.parley.engine.port.DataCall;
import dev.parley.engine.port.OutsideData;
import dev.parley.flow.action.CallVirtualAgent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class TurnDeadlineTest {
    private static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 1);
    private final List<Duration> timeouts = new ArrayList<>();
    private final OutsideData outside = new TurnDeadline(Duration.ofSeconds(12), clock::get)
            .of(OutsideData.none()
                    .withCalls(
                            call -> {
                                timeouts.add(call.timeout());
                                return new DataAnswer.Success(NOTHING);
                            },
                            call -> new DataAnswer.Success(NOTHING)));

    @Test
    void shouldLeaveCallsTheirOwnTimeoutsWhileThereIsTime() {
        assertThat(call(Duration.ofSeconds(2))).isInstanceOf(DataAnswer.Success.class);
        pass(9);
        assertThat(call(Duration.ofSeconds(2))).isInstanceOf(DataAnswer.Success.class);
        assertThat(timeouts).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void shouldCutCallsAtTheDeadline() {
        call(DataCall.STANDARD_TIMEOUT);
        pass(10);
        call(DataCall.STANDARD_TIMEOUT);
        assertThat(timeouts).containsExactly(Duration.ofSeconds(12), Duration.ofSeconds(2));
    }

    @Test
    void shouldCallNobodyAfterwards() {
        AgentCall agent = new AgentCall(CallVirtualAgent.Kind.GUIDE, "Refund", NOTHING, "1");
        pass(11);
        assertThat(outside.agents().call(agent)).isInstanceOf(DataAnswer.Success.class);
        pass(1);
        assertThat(call(Duration.ofSeconds(2))).isEqualTo(new DataAnswer.Timeout());
        assertThat(outside.agents().call(agent)).isEqualTo(new DataAnswer.Timeout());
        assertThat(timeouts).isEmpty();
    }

    private DataAnswer call(Duration timeout) {
        return outside.actions().call(new DataCall("Orders", "Get", NOTHING, timeout, "1"));
    }

    private void pass(long seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
