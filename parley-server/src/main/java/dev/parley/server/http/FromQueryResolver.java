package dev.parley.server.http;

import dev.parley.server.error.Outcome;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads query parameters. */
final class FromQueryResolver implements HandlerMethodArgumentResolver {
    private final Map<Class<?>, QueryRecord> records = new ConcurrentHashMap<>();

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(FromQuery.class);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, each) -> values.addAll(name, java.util.List.of(each)));
        return switch (records.computeIfAbsent(parameter.getParameterType(), QueryRecord::new)
                .read(new Query(values))) {
            case Outcome.Done<Object>(Object record) -> record;
            case Outcome.Failed<Object>(var error) -> throw new RequestRefused(error);
        };
    }
}
