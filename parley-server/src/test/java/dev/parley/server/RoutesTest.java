package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.parley.server.access.Open;
import dev.parley.server.access.Permission;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every route, and who may take it. {@code routes.txt} lists them; {@code -Dparley.update=true} writes it anew. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {
    private static final Path LIST = Path.of("src/test/resources/dev/parley/server/routes.txt");

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    /**
     * A route.
     *
     * @param method the HTTP method
     * @param path the path with its variables
     * @param permission who may take it; null where nothing is said
     * @param open whether everybody may
     */
    record Route(String method, String path, @Nullable Permission permission, boolean open) {
        String whose() {
            if (open) {
                return "everybody";
            }
            return permission == null
                    ? "NOBODY SAYS"
                    : permission.value().length == 0 ? "any token" : String.join(" or ", permission.value());
        }

        @Override
        public String toString() {
            return "%-6s %-55s %s".formatted(method, path, whose());
        }
    }

    static List<Route> routes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.parley.server").stream()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .flatMap(method -> Stream.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                                .flatMap(mapping -> verbs(mapping)
                                        .flatMap(verb -> Arrays.stream(mapping.path())
                                                .map(path -> new Route(
                                                        verb,
                                                        path,
                                                        method.getAnnotation(Permission.class),
                                                        method.isAnnotationPresent(Open.class))))))
                        .sorted(java.util.Comparator.comparing(Route::path).thenComparing(Route::method))
                        .toList();
    }

    private static Stream<String> verbs(RequestMapping mapping) {
        return mapping.method().length == 0
                ? Stream.of("ANY")
                : Arrays.stream(mapping.method()).map(Enum::name);
    }

    static List<Route> guardedRoutes() {
        return routes().stream()
                .filter(route ->
                        route.permission() != null && route.permission().value().length > 0)
                .toList();
    }

    @Test
    void shouldSayOfEveryRouteWhoMayTakeIt() throws IOException {
        String list = routes().stream().map(Route::toString).collect(Collectors.joining("\n", "", "\n"));
        if (Boolean.getBoolean("parley.update")) {
            Files.createDirectories(LIST.getParent());
            Files.writeString(LIST, list);
        }

        assertThat(list).doesNotContain("NOBODY SAYS").isEqualTo(Files.readString(LIST));
    }

    @ParameterizedTest
    @MethodSource("guardedRoutes")
    void shouldTurnAwayWhoLacksThePermission(Route route) {
        String wanted =
                Arrays.toString(Objects.requireNonNull(route.permission()).value());
        TestServer.Reply reply = call(route, "Bearer " + server.token("powerless", "powerless-secret"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("/code")).isEqualTo("missing.any.permissions");
        assertThat(reply.text("/message"))
                .isEqualTo("Unable to perform the requested action. You must have at least one of the following"
                        + " permissions assigned: " + wanted);
        assertThat(reply.text("/messageParams/permissions")).isEqualTo(wanted);
        assertThat(call(route, "Bearer ").status()).isEqualTo(401);
    }

    private TestServer.Reply call(Route route, String authorization) {
        return server.send(HttpRequest.newBuilder(server.uri(route.path().replaceAll("\\{\\w+}", "x")))
                .header("Authorization", authorization)
                .header("Content-Type", TestServer.JSON)
                .method(route.method(), BodyPublishers.noBody()));
    }
}
