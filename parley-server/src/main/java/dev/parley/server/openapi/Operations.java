package dev.parley.server.openapi;

import dev.parley.server.access.Caller;
import dev.parley.server.access.Open;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Answer;
import dev.parley.server.describe.Summary;
import dev.parley.server.describe.Takes;
import dev.parley.server.error.Outcome;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.JsonText;
import dev.parley.server.http.QueryParameter;
import dev.parley.server.http.QueryRecord;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;

/** Reads what operations say of themselves: in their methods' parameters, results and annotations. */
public final class Operations {
    private Operations() {}

    /**
     * The operation of a method.
     *
     * @throws IllegalStateException when it does not say everything; the message tells what to add
     */
    public static Operation of(String verb, String path, Method method) {
        for (Parameter parameter : method.getParameters()) {
            if (!isKnown(parameter, method)) {
                throw incomplete(
                        method,
                        "what it takes as '" + parameter.getName() + "'. Take path variables as @PathVariable,"
                                + " query parameters as a record @FromQuery and bodies as a record @JsonBody; with"
                                + " HttpServletRequest, list in @Takes what is read from it");
            }
        }
        return new Operation(
                verb,
                path,
                annotation(method, Summary.class)
                        .map(Summary::value)
                        .orElseThrow(() -> incomplete(method, "what it does. Add @Summary(\"…\")")),
                access(method),
                parameters(method, PathVariable.class)
                        .map(each -> each.getAnnotation(PathVariable.class).value())
                        .toList(),
                query(method),
                body(method),
                answers(method));
    }

    private static boolean isKnown(Parameter parameter, Method method) {
        return parameter.isAnnotationPresent(PathVariable.class)
                || parameter.isAnnotationPresent(FromQuery.class)
                || parameter.isAnnotationPresent(JsonBody.class)
                || parameter.getType() == Caller.class
                || parameter.getType() == HttpServletResponse.class
                || (parameter.getType() == HttpServletRequest.class && method.isAnnotationPresent(Takes.class));
    }

    private static Operation.Access access(Method method) {
        if (method.isAnnotationPresent(Open.class)) {
            return new Operation.Access.Everybody();
        }
        return annotation(method, Permission.class)
                .map(permission -> new Operation.Access.Bearer(List.of(permission.value())))
                .orElseThrow(() -> incomplete(method, "who may call it. Add @Permission or @Open"));
    }

    private static List<QueryParameter> query(Method method) {
        return Stream.concat(
                        parameters(method, FromQuery.class)
                                .flatMap(each -> new QueryRecord(each.getType()).parameters().stream()),
                        annotation(method, Takes.class).stream()
                                .flatMap(takes -> Arrays.stream(takes.query()))
                                .map(name -> new QueryParameter(name, new QueryParameter.Kind.Text())))
                .toList();
    }

    private static Optional<Operation.Body> body(Method method) {
        Optional<Operation.Body> json = parameters(method, JsonBody.class)
                .<Operation.Body>map(each -> new Operation.Body.Json(
                        each.getParameterizedType(), !each.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                .findFirst();
        return json.or(() -> annotation(method, Takes.class).flatMap(Operations::body));
    }

    private static Optional<Operation.Body> body(Takes takes) {
        if (takes.form().length > 0) {
            return Optional.of(new Operation.Body.Form(List.of(takes.form())));
        }
        return takes.body().isEmpty() ? Optional.empty() : Optional.of(new Operation.Body.Bytes(takes.body()));
    }

    private static List<Operation.Given> answers(Method method) {
        List<Operation.Given> told = Arrays.stream(method.getAnnotationsByType(Answer.class))
                .map(Operations::given)
                .toList();
        if (told.stream().anyMatch(each -> each.status() < 400)) {
            return told;
        }
        return Stream.concat(result(method).stream(), told.stream()).toList();
    }

    /** What the result of a method says about its answer; empty when it must say otherwise that it never succeeds. */
    private static Optional<Operation.Given> result(Method method) {
        Type value = method.getGenericReturnType() instanceof ParameterizedType result
                        && result.getRawType() == Outcome.class
                ? result.getActualTypeArguments()[0]
                : JsonText.class;
        if (value == JsonText.class) {
            if (method.isAnnotationPresent(Answer.class)) {
                return Optional.empty();
            }
            throw incomplete(method, "what it answers. Return an Outcome of a wire record, or add @Answer");
        }
        if (value == Outcome.Nothing.class) {
            return Optional.of(new Operation.Given(200, "", void.class));
        }
        return Optional.of(
                value == Outcome.NoContent.class
                        ? new Operation.Given(204, "", void.class)
                        : new Operation.Given(200, "application/json", value));
    }

    private static Operation.Given given(Answer answer) {
        boolean isJson = answer.body() != void.class;
        return new Operation.Given(answer.status(), isJson ? "application/json" : answer.type(), answer.body());
    }

    private static Stream<Parameter> parameters(Method method, Class<? extends java.lang.annotation.Annotation> with) {
        return Arrays.stream(method.getParameters()).filter(each -> each.isAnnotationPresent(with));
    }

    private static <A extends java.lang.annotation.Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return Optional.ofNullable(method.getAnnotation(type));
    }

    private static IllegalStateException incomplete(Method method, String what) {
        return new IllegalStateException(method.getDeclaringClass().getName() + "." + method.getName()
                + " does not say " + what + " (docs/handbook.md, \"The API description\").");
    }
}
