package dev.parley.server.openapi;

import dev.parley.api.WireJson;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.JsonText;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes the API. The description is made when it is asked for first, so that no start waits for it. */
@Controller
public final class OpenApiController {
    public static final String PATH = "/parley/openapi.json";

    private final Supplier<JsonText> document;

    /**
     * @param mappings which methods serve which requests
     * @param others the operations that no controller serves
     */
    OpenApiController(ObjectProvider<RequestMappingHandlerMapping> mappings, List<Operation> others) {
        this.document = SingletonSupplier.of(() -> new JsonText(WireJson.mapper()
                .writeValueAsString(OpenApi.of(
                        Stream.concat(mappings.stream().flatMap(OpenApiController::operations), others.stream())
                                .toList()))));
    }

    @Summary("Describe the API")
    @Answer(body = Object.class)
    @Permission({})
    @GetMapping(PATH)
    public Outcome<JsonText> describe() {
        return Outcome.done(document.get());
    }

    private static Stream<Operation> operations(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(verb -> entry.getKey().getPatternValues().stream()
                                .map(path -> Operations.of(
                                        verb.name(), path, entry.getValue().getMethod()))));
    }
}
