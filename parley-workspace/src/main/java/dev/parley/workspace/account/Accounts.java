package dev.parley.workspace.account;

import java.util.List;

/**
 * All who may sign in.
 *
 * @param roles what users and clients may do
 * @param users the people
 * @param clients the programs
 * @param identityProviders who else vouches for the people
 */
public record Accounts(
        List<Role> roles, List<User> users, List<OAuthClient> clients, List<IdentityProvider> identityProviders) {
    public static final Accounts NONE = new Accounts(List.of(), List.of(), List.of(), List.of());

    public Accounts {
        roles = List.copyOf(roles);
        users = List.copyOf(users);
        clients = List.copyOf(clients);
        identityProviders = List.copyOf(identityProviders);
    }
}
