package dev.parley.server.oauth;

import java.time.Duration;

/**
 * How users and clients sign in.
 *
 * @param legacy whether the implicit grant is there for clients that still need it (RFC 9700 §2.1.2 advises against it)
 * @param refresh how long a refresh token is good for when nobody uses it
 * @param failures failed attempts of one name from one address in a minute, before further ones are not looked at
 */
public record SignInSettings(boolean legacy, Duration refresh, int failures) {
    public static final SignInSettings STANDARD = new SignInSettings(false, Duration.ofDays(30), 30);
}
