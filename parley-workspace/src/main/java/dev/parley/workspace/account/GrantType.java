package dev.parley.workspace.account;

import java.util.Arrays;
import java.util.Optional;

/** How a client gets its tokens, in the platform's words (wire-contract §3.4). */
public enum GrantType {
    /** A user signs in on a page, and the client exchanges a code. */
    CODE("CODE"),
    /** A user signs in on a page, and the token comes back in the address: RFC 6749 §4.2, not to be used any more. */
    TOKEN("TOKEN"),
    /** An identity provider vouches for a user. */
    SAML2_BEARER("SAML2-BEARER"),
    /** The client acts for itself. */
    CLIENT_CREDENTIALS("CLIENT-CREDENTIALS");

    private final String word;

    GrantType(String word) {
        this.word = word;
    }

    /** Its name on the wire and in files. */
    public String word() {
        return word;
    }

    /** The grant type of a word, whatever its case and with {@code _} or nothing in place of {@code -}. */
    public static Optional<GrantType> of(String word) {
        return Arrays.stream(values())
                .filter(type -> letters(type.word).equalsIgnoreCase(letters(word)))
                .findFirst();
    }

    private static String letters(String word) {
        return word.strip().replace("-", "").replace("_", "");
    }
}
