package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.server.ApiContract.Exchange;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would be found if the server answered so. */
class ApiContractTest {
    private static final String ID = "c76e114a-8618-4028-9fac-4085b89232bc";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/parley/health|200|application/json|{\"status\":\"UP\"}",
                "GET|/PARLEY/%68ealth|200|application/json|{\"status\":\"UP\"}",
                "HEAD|/parley/health|200|application/json|''",
                "DELETE|/api/v2/tokens/me|200||''",
                "POST|/api/v2/textbots/botflows/sessions|200|application/json|{\"id\":\"1\"}",
                "GET|/nothing|404|application/json|{\"code\":\"not.found\",\"status\":404}",
                "GET|/logout|302||''",
            })
    void shouldTakeWhatIsDescribed(String method, String path, int status, String type, String body) {
        assertThatCode(() -> check(method, path, status, type, body)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/parley/health|201|application/json|{\"status\":\"UP\"}|not described",
                "GET|/parley/health|200|text/plain|UP|media type is not described",
                "GET|/parley/health|200|application/json|{\"status\":1}|string expected",
                "GET|/parley/health|200|application/json|''|empty",
                "HEAD|/parley/health|200|application/json|{}|empty",
                "DELETE|/api/v2/tokens/me|200|application/json|{}|empty",
                "POST|/api/v2/textbots/botflows/sessions|200|application/json|{\"id\":\"1\",\"flow\":\"2\"}|flow",
                "POST|/api/v2/textbots/botflows/sessions|200|application/json|{}|required",
                "POST|/api/v2/textbots/botflows/sessions|200|application/json|{\"id\":null}|null found",
                "GET|/api/v2/oauth/clients/x|200|application/json|{\"dateCreated\":\"2026-01-02T03:04:05Z\"}|pattern",
                "PUT|/parley/health|200|application/json|{}|not described",
                "GET|/nothing|200|application/json|{}|not described",
                "GET|/nothing|404|application/json|{\"oops\":1}|oops",
                "GET|/nothing|404|application/json|{\"contextId\":\"another\"}|another",
            })
    void shouldFindWhatIsNotDescribed(
            String method, String path, int status, String type, String body, String finding) {
        assertThatThrownBy(() -> check(method, path, status, type, body)).hasMessageContaining(finding);
    }

    @Test
    void shouldMissTheCorrelationId() {
        Exchange exchange = new Exchange("DELETE", "/api/v2/tokens/me", 200, Optional.empty(), Optional.empty(), "");
        assertThatThrownBy(() -> ApiContract.get().check(exchange)).isInstanceOf(AssertionError.class);
    }

    private static void check(String method, String path, int status, String type, String body) {
        ApiContract.get().check(new Exchange(method, path, status, Optional.ofNullable(type), Optional.of(ID), body));
    }
}
