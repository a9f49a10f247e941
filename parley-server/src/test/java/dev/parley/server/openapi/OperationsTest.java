package dev.parley.server.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.api.EntityRef;
import dev.parley.server.access.Open;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.JsonText;
import dev.parley.server.http.Whole;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What operations must say of themselves, and what is made of it. */
class OperationsTest {
    private record Page(
            @Whole(standard = 25, largest = 100) int pageSize,
            @Nullable String name) {}

    private record BadPage(int pageSize) {}

    @SuppressWarnings({"unused", "UnusedMethod", "UnusedVariable"}) // only looked at
    private abstract static class Samples {
        @Summary("Change a thing")
        @Permission("things:thing:edit")
        abstract Outcome<EntityRef> whole(
                @PathVariable("thingId") String id, @FromQuery Page page, @JsonBody @Nullable EntityRef thing);

        @Summary("Take bytes")
        @Takes(query = "signature", body = "application/zip")
        @Answer(status = 204)
        @Answer(status = 410, body = EntityRef.class)
        @Open
        abstract void byHand(HttpServletRequest request);

        @Summary("Refuse")
        @Answer(status = 410, body = EntityRef.class)
        @Open
        abstract Outcome<Outcome.Nothing> nothing();

        @Permission({})
        abstract Outcome<EntityRef> silent();

        @Summary("Unguarded")
        abstract Outcome<EntityRef> unguarded();

        @Summary("Any parameters")
        @Permission({})
        abstract Outcome<EntityRef> anyParameters(@RequestParam MultiValueMap<String, String> parameters);

        @Summary("Any request")
        @Permission({})
        abstract Outcome<EntityRef> anyRequest(HttpServletRequest request);

        @Summary("Text")
        @Permission({})
        abstract Outcome<JsonText> text();

        @Summary("Bad page")
        @Permission({})
        abstract Outcome<EntityRef> badPage(@FromQuery BadPage page);
    }

    @Test
    void shouldReadWhatAnOperationTakesAndAnswers() {
        Operation operation = read("whole");

        assertThat(operation.access()).isEqualTo(new Operation.Access.Bearer(List.of("things:thing:edit")));
        assertThat(operation.variables()).containsExactly("thingId");
        assertThat(operation.query()).extracting("name").containsExactly("pageSize", "name");
        assertThat(operation.body()).contains(new Operation.Body.Json(EntityRef.class, false));
        assertThat(operation.answers()).containsExactly(new Operation.Given(200, "application/json", EntityRef.class));
    }

    @Test
    void shouldReadWhatAnOperationSaysThatDoesAllByHand() {
        Operation operation = read("byHand");

        assertThat(operation.access()).isEqualTo(new Operation.Access.Everybody());
        assertThat(operation.query()).extracting("name").containsExactly("signature");
        assertThat(operation.body()).isEqualTo(Optional.of(new Operation.Body.Bytes("application/zip")));
        assertThat(operation.answers())
                .containsExactly(
                        new Operation.Given(204, "", void.class),
                        new Operation.Given(410, "application/json", EntityRef.class));
    }

    @Test
    void shouldAddErrorsToTheResult() {
        assertThat(read("nothing").answers())
                .containsExactly(
                        new Operation.Given(200, "", void.class),
                        new Operation.Given(410, "application/json", EntityRef.class));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "silent|does not say what it does. Add @Summary",
                "unguarded|does not say who may call it. Add @Permission or @Open",
                "anyParameters|does not say what it takes as 'parameters'. Take path variables as @PathVariable, query"
                        + " parameters as a record @FromQuery",
                "anyRequest|list in @Takes what is read from it",
                "text|does not say what it answers. Return an Outcome of a wire record, or add @Answer",
                "badPage|pageSize cannot be read from a query. Make it",
            })
    void shouldTellWhatIsMissing(String method, String message) {
        assertThatThrownBy(() -> read(method)).hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v2/flows/datatables/{datatableId}/rows/{rowId},  getFlowsDatatableRow,              Architect",
        "GET,    /api/v2/flows/{flowId}/history/{historyId},           getFlowHistoryHistoryId,           Architect",
        "POST,   /api/v2/flows/actions/publish,                        postFlowsActionsPublish,           Architect",
        "GET,    /api/v2/flows/{flowId}/latestconfiguration,           getFlowLatestconfiguration,        Architect",
        "GET,    /api/v2/analytics/botflows/{botFlowId}/sessions,      getAnalyticsBotflowSessions,       Analytics",
        "GET,    /api/v2/authorization/divisions/home,                 getAuthorizationDivisionsHome,     Authorization",
        "DELETE, /api/v2/oauth/clients/{clientId},                     deleteOauthClient,                 OAuth",
        "GET,    /parley/openapi.json,                                 getParleyOpenapiJson,              Server",
        "GET,    /logout,                                              getLogout,                         SignIn",
    })
    void shouldNameOperationsAsTheSdksDo(String verb, String path, String id, String tag) {
        assertThat(OperationName.of(verb, path)).isEqualTo(new OperationName(id, tag));
    }

    private static Operation read(String name) {
        Method method = Arrays.stream(Samples.class.getDeclaredMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return Operations.of("PUT", "/things/{thingId}", method);
    }
}
