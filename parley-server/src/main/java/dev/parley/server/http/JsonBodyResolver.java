package dev.parley.server.http;

import dev.parley.api.WireJson;
import dev.parley.server.error.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.core.JacksonException;

/** Reads JSON bodies. The content type matters only when there is a body (wire-contract §0.3, §0.4). */
final class JsonBodyResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(JsonBody.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws IOException {
        HttpServletRequest request = (HttpServletRequest) webRequest.getNativeRequest();
        byte[] body = request.getInputStream().readAllBytes();
        if (body.length == 0) {
            throw new RequestRefused(Refusals.badRequest("A JSON body is required."));
        }
        if (!isJson(request.getContentType())) {
            throw new RequestRefused(Refusals.ofStatus(415));
        }
        return read(body, parameter.getParameterType());
    }

    private static Object read(byte[] body, Class<?> type) {
        Object value;
        try {
            value = WireJson.mapper().readValue(body, type);
        } catch (JacksonException wrong) {
            throw new RequestRefused(JsonErrors.of(wrong));
        }
        if (value == null) {
            throw new RequestRefused(Refusals.badRequest("A JSON object is required as body, not null."));
        }
        return value;
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null || contentType.isBlank()) {
            return true;
        }
        try {
            MediaType type = MediaType.parseMediaType(contentType);
            return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) || "json".equals(type.getSubtypeSuffix());
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
