package dev.parley.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What follows an attempt to sign in: back to the authorization request, or the page once more. */
final class SignInAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler, AccessDeniedHandler {
    private static final int TOO_MANY_REQUESTS = 429;

    private final AuthorizationQuery queries;
    private final Pages pages;

    SignInAnswers(AuthorizationQuery queries, Pages pages) {
        this.queries = queries;
        this.pages = pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        if (queries.read(text(request, "request")) instanceof AuthorizationQuery.Valid(AuthorizationWish wish)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/oauth/authorize?" + wish.queryAfterSignIn());
        } else {
            pages.message(response, HttpServletResponse.SC_OK, "You are signed in", "You can close this page.");
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        int status = HttpServletResponse.SC_BAD_REQUEST;
        String error = "This name and password do not belong together.";
        if (failure instanceof PasswordCheck.TooManyAttempts tooMany) {
            status = TOO_MANY_REQUESTS;
            response.setHeader("Retry-After", Long.toString(tooMany.seconds()));
            error = "Too many attempts failed. Try again in " + tooMany.seconds() + " seconds.";
        }
        if (queries.read(text(request, "request")) instanceof AuthorizationQuery.Valid(AuthorizationWish wish)) {
            pages.signIn(request, response, status, new Pages.Attempt(wish, text(request, "username"), error));
        } else {
            pages.message(response, status, "You are not signed in", error);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        pages.message(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                "This page is out of date",
                "Go back to the application and start again. Cookies must be allowed.");
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
