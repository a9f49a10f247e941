package dev.parley.server.access;

import dev.parley.server.error.Refusals;
import dev.parley.server.http.RequestRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets an operation run only for callers with its permission. An operation that names none and is not open never runs.
 * Any caller may ask which methods a path has.
 */
public final class PermissionInterceptor implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Open.class)) {
            return true;
        }
        Caller caller = Callers.current().orElseThrow(() -> new RequestRefused(Refusals.authenticationRequired()));
        if (request.getMethod().equals("OPTIONS")) {
            return true;
        }
        Permission permission = method.getMethodAnnotation(Permission.class);
        if (permission == null) {
            throw new IllegalStateException(method + " says nothing about permissions");
        }
        List<String> wanted = List.of(permission.value());
        if (!wanted.isEmpty() && !caller.permissions().allowAny(wanted)) {
            throw new RequestRefused(Refusals.missingPermissions(wanted));
        }
        return true;
    }
}
