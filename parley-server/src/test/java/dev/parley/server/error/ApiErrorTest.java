package dev.parley.server.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.api.error.ErrorBody;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiErrorTest {
    @Test
    void shouldFillParametersInOnce() {
        ErrorBody body = Refusals.invalidValue("f", "{type} $1 \\", "Kind", List.of("A", "B"))
                .body("c-1");

        assertThat(body.message())
                .isEqualTo("Value [{type} $1 \\] is not valid for field type [Kind]. Allowable values are: A, B");
        assertThat(body.messageWithParams())
                .isEqualTo("Value [{value}] is not valid for field type [{type}]. Allowable values are: {allowed}");
        assertThat(body.messageParams()).containsEntry("type", "Kind");
        assertThat(body.contextId()).isEqualTo("c-1");
        assertThat(body.errors()).isEmpty();
    }

    @Test
    void shouldNotEchoAWholeBook() {
        ErrorBody body = Refusals.notFound("session", "x".repeat(100_000)).body("c-1");

        assertThat(body.message()).hasSizeLessThan(400);
        assertThat(body.messageParams())
                .hasEntrySatisfying("sessionId", id -> assertThat(id).hasSizeLessThan(400));
    }

    @Test
    void shouldHaveWordsForEveryStatus() {
        for (int status = 400; status < 600; status++) {
            ErrorBody body = Refusals.ofStatus(status).body("c");
            assertThat(body.status()).isEqualTo(status);
            assertThat(body.message()).isNotBlank();
            assertThat(body.code()).isNotBlank();
        }
    }
}
