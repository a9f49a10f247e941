package dev.parley.server.oauth;

import com.nimbusds.oauth2.sdk.OAuth2Error;
import dev.parley.server.saml.Assertions;
import dev.parley.workspace.Organization;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.User;
import java.util.Optional;

/** Grants tokens for assertions of identity providers (RFC 7522 §2.1, wire-contract §3.1). */
final class AssertionGrants {
    private final Organization organization;
    private final Assertions assertions;
    private final Users users;
    private final Tokens tokens;

    AssertionGrants(Organization organization, Assertions assertions, Users users, Tokens tokens) {
        this.organization = organization;
        this.assertions = assertions;
        this.users = users;
        this.tokens = tokens;
    }

    /**
     * Grants a token that acts for the user an assertion is about.
     *
     * @param orgName the organisation's name, long or short
     * @param assertion the assertion in Base64
     */
    TokenGrants.Grant grant(ClientProof.Known sender, String orgName, String assertion) {
        return TokenGrants.allowed(sender, GrantType.SAML2_BEARER)
                .orElseGet(() -> isOurs(orgName)
                        ? granted(sender, assertion)
                        : TokenGrants.refused(
                                OAuth2Error.INVALID_REQUEST, "orgName is not the name of this organization"));
    }

    private boolean isOurs(String orgName) {
        return orgName.equalsIgnoreCase(organization.name()) || orgName.equalsIgnoreCase(organization.shortName());
    }

    private TokenGrants.Grant granted(ClientProof.Known sender, String assertion) {
        return switch (assertions.check(assertion)) {
            case Assertions.Doubted(String reason) ->
                TokenGrants.refused(OAuth2Error.INVALID_GRANT, "the assertion is not valid: " + reason);
            case Assertions.Believed(String subject) -> {
                Optional<User> user = users.named(subject);
                yield user.isEmpty()
                        ? TokenGrants.refused(
                                OAuth2Error.INVALID_GRANT, "the assertion is about nobody who is known here")
                        : TokenGrants.granted(
                                tokens.issue(sender.client(), user.get().id(), GrantType.SAML2_BEARER), null);
            }
        };
    }
}
