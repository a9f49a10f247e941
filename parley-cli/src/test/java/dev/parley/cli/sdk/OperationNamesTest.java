package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mypurecloud.sdk.v2.api.TextbotsApi;
import dev.parley.cli.serve.RunningServer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API names operations and their groups as the Java SDK does. */
class OperationNamesTest {
    /** Operations that the platform has had since the SDK of Maven Central was made. */
    private static final List<String> NEWER = List.of(
            "getAnalyticsBotflowDivisionsReportingturns",
            "getFlowsExportJob",
            "postFlowsExportJobs",
            "getFlowsLookup",
            "getFlowsValidateJob",
            "postFlowsValidateJobs",
            "getIntegrationsBotconnectorBot",
            "getIntegrationsBotconnectorBots",
            "getIntegrationsBotconnectorBotsSummaries",
            "postIntegrationsBotconnectorsOutgoingMessages");

    @Test
    void shouldNameEveryOperationAsTheSdkDoes() throws IOException, InterruptedException {
        List<JsonNode> operations;
        try (RunningServer server = ExampleServer.start()) {
            operations = description(server).get("paths").properties().stream()
                    .filter(path -> path.getKey().startsWith("/api/v2/"))
                    .flatMap(path -> path.getValue().valueStream())
                    .toList();
        }

        assertThat(operations)
                .hasSizeGreaterThan(10)
                .filteredOn(operation ->
                        !NEWER.contains(operation.get("operationId").stringValue()))
                .allSatisfy(
                        operation -> assertThat(methods(operation.at("/tags/0").stringValue()))
                                .contains(operation.get("operationId").stringValue()));
        assertThat(operations.stream()
                        .map(operation -> operation.get("operationId").stringValue()))
                .containsAll(NEWER);
    }

    private static Stream<String> methods(String tag) throws ClassNotFoundException {
        return Arrays.stream(Class.forName(TextbotsApi.class.getPackageName() + "." + tag + "Api")
                        .getMethods())
                .map(Method::getName)
                .distinct();
    }

    private static JsonNode description(RunningServer server) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/parley/openapi.json"))
                .header("Authorization", "Bearer " + ExampleServer.token(server))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        }
    }
}
