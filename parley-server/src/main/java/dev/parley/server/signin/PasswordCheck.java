package dev.parley.server.signin;

import dev.parley.server.limit.Attempts;
import dev.parley.server.oauth.Secrets;
import dev.parley.server.oauth.Users;
import dev.parley.workspace.account.User;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets users sign in with their passwords, and slows down who guesses. */
final class PasswordCheck implements AuthenticationProvider {
    private final Users users;
    private final Attempts attempts;

    PasswordCheck(Users users, Attempts attempts) {
        this.users = users;
        this.attempts = attempts;
    }

    /** Too many attempts failed. */
    static final class TooManyAttempts extends AuthenticationException {
        private final long seconds;

        TooManyAttempts(long seconds) {
            super("too many attempts");
            this.seconds = seconds;
        }

        /** How long to wait. */
        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String name = "user " + claim.getName().strip().toLowerCase(Locale.ROOT);
        String address = claim.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        Optional<Long> wait = attempts.wait(name, address);
        if (wait.isPresent()) {
            throw new TooManyAttempts(wait.get());
        }
        Optional<User> user = users.named(claim.getName());
        String password = String.valueOf(claim.getCredentials());
        boolean right = user.map(User::password)
                .map(kept -> Secrets.matches(password, kept))
                .orElseGet(() -> Secrets.matchesNothing(password));
        if (!right) {
            attempts.failed(name, address);
            throw new BadCredentialsException("no user has this name and password");
        }
        attempts.succeeded(name, address);
        return UsernamePasswordAuthenticationToken.authenticated(
                user.orElseThrow().id(), "", List.of());
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == UsernamePasswordAuthenticationToken.class;
    }
}
