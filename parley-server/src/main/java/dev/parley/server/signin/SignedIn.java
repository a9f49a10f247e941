package dev.parley.server.signin;

import dev.parley.server.oauth.Users;
import dev.parley.workspace.account.User;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Knows who has signed in with this browser. */
final class SignedIn {
    private SignedIn() {}

    /** The user, unless nobody is signed in or the user is gone. */
    static Optional<User> user(Users users) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof UsernamePasswordAuthenticationToken && authentication.isAuthenticated()
                ? users.find(authentication.getName())
                : Optional.empty();
    }
}
