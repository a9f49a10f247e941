package dev.parley.server.http;

import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers with what came of an operation. */
final class OutcomeHandler implements HandlerMethodReturnValueHandler {
    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Outcome.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value, MethodParameter returnType, ModelAndViewContainer container, NativeWebRequest web)
            throws IOException {
        container.setRequestHandled(true);
        HttpServletResponse response = (HttpServletResponse) Objects.requireNonNull(web.getNativeResponse());
        HttpServletRequest request = (HttpServletRequest) web.getNativeRequest();
        switch (value) {
            case Outcome.Done<?>(Outcome.Nothing nothing) -> response.setStatus(HttpServletResponse.SC_OK);
            case Outcome.Done<?>(Outcome.NoContent nothing) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            case Outcome.Done<?>(Object body) -> Answers.write(response, 200, body);
            case Outcome.Failed<?>(ApiError error) -> Answers.refuse(response, Correlation.of(request), error);
            case null, default -> throw new IllegalStateException("an operation gave no outcome");
        }
    }
}
