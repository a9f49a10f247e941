package dev.parley.server.access;

import dev.parley.server.error.Refusals;
import dev.parley.server.http.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthentication;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets an operation run only for callers with its permission. An operation that names none and is not open never runs. */
public final class PermissionInterceptor implements HandlerInterceptor {
    /** Stands for every permission. */
    public static final String EVERYTHING = "*";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        if (!(caller instanceof BearerTokenAuthentication)) {
            throw new RequestRefused(Refusals.authenticationRequired());
        }
        Permission permission = method.getMethodAnnotation(Permission.class);
        if (permission == null) {
            throw new IllegalStateException(method + " says nothing about permissions");
        }
        List<String> wanted = List.of(permission.value());
        if (!wanted.isEmpty() && !hasAny(caller, wanted)) {
            throw new RequestRefused(Refusals.missingPermissions(wanted));
        }
        return true;
    }

    private static boolean hasAny(Authentication caller, List<String> wanted) {
        return caller.getAuthorities().stream()
                .map(authority -> authority.getAuthority())
                .anyMatch(held -> isEverything(held) || wanted.contains(held));
    }

    private static boolean isEverything(@Nullable String held) {
        return EVERYTHING.equals(held);
    }
}
