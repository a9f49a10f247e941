package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {
    @Test
    void shouldNameTheCorrelationIdOfTheAnswerInEachLine() {
        try (TestServer server = TestServer.start()) {
            String session = server.launch(TestServer.BOT);
            ListAppender<ILoggingEvent> lines = new ListAppender<>();
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            lines.start();
            root.addAppender(lines);
            TestServer.Reply reply = server.turn(session, TestServer.says("boom"));
            root.detachAppender(lines);

            assertThat(reply.status()).isEqualTo(500);
            assertThat(lines.list)
                    .filteredOn(line -> line.getMessage().equals("unexpected failure"))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getMDCPropertyMap())
                            .containsEntry("correlation", reply.text("/contextId")));
        }
    }
}
