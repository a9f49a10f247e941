package dev.parley.server.account;

import dev.parley.api.oauth.OAuthClientRequest;
import dev.parley.api.oauth.RoleDivision;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permissions;
import dev.parley.server.error.ApiError;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.oauth.RegisteredClient;
import dev.parley.server.oauth.Roles;
import dev.parley.server.store.StoredClient;
import dev.parley.workspace.account.GrantType;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.RedirectUri;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how somebody wants a client to be. */
final class ClientRequests {
    private static final String REDIRECT = "registeredRedirectUri";

    private final Roles roles;

    ClientRequests(Roles roles) {
        this.roles = roles;
    }

    /** The client, or what is wrong with it. Nobody gives a client more than he has himself. */
    Outcome<RegisteredClient> read(OAuthClientRequest request, Caller caller) {
        if (request.authorizedGrantType() == null
                || request.authorizedGrantType().isBlank()) {
            return Outcome.failed(Refusals.grantTypeRequired());
        }
        Optional<GrantType> type = GrantType.of(request.authorizedGrantType());
        if (type.isEmpty()) {
            return Outcome.failed(Refusals.badGrantType(
                    request.authorizedGrantType(),
                    Arrays.stream(GrantType.values()).map(GrantType::word).toList()));
        }
        List<String> roleIds = roleIds(request);
        List<String> redirects = Objects.requireNonNullElse(request.registeredRedirectUri(), List.of());
        return mistake(request, type.get(), roleIds, redirects, caller)
                .<Outcome<RegisteredClient>>map(Outcome::failed)
                .orElseGet(() -> state(request)
                        .map(state -> new RegisteredClient(
                                request.name(),
                                request.description(),
                                type.get(),
                                redirects,
                                roleIds,
                                Math.toIntExact(seconds(request)),
                                state,
                                caller.getName(),
                                caller.getName())));
    }

    private Optional<ApiError> mistake(
            OAuthClientRequest request, GrantType type, List<String> roleIds, List<String> redirects, Caller caller) {
        if (request.name().isBlank()) {
            return Optional.of(Refusals.missingField("name"));
        }
        if (seconds(request) < OAuthClient.SHORTEST_TOKEN_SECONDS
                || seconds(request) > OAuthClient.LONGEST_TOKEN_SECONDS) {
            return Optional.of(Refusals.badField(
                    "accessTokenValiditySeconds",
                    "Tokens live from " + OAuthClient.SHORTEST_TOKEN_SECONDS + " to "
                            + OAuthClient.LONGEST_TOKEN_SECONDS + " seconds."));
        }
        return redirectMistake(type, redirects).or(() -> roleMistake(type, roleIds, caller));
    }

    private static Optional<ApiError> redirectMistake(GrantType type, List<String> redirects) {
        if (redirects.isEmpty() && (type == GrantType.CODE || type == GrantType.TOKEN)) {
            return Optional.of(Refusals.missingField(REDIRECT));
        }
        return redirects.stream()
                .flatMap(uri -> RedirectUri.refuse(uri).stream()
                        .map(reason ->
                                Refusals.badField(REDIRECT, "'" + uri + "' cannot be a redirect URI: " + reason + ".")))
                .findFirst();
    }

    private Optional<ApiError> roleMistake(GrantType type, List<String> roleIds, Caller caller) {
        if (roleIds.isEmpty() && type == GrantType.CLIENT_CREDENTIALS) {
            return Optional.of(Refusals.missingClientRoles());
        }
        Optional<String> unknown =
                roleIds.stream().filter(id -> !roles.know(id)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(
                    Refusals.badField("roleDivisions", "There is no role with the id '" + unknown.get() + "'."));
        }
        return excess(roleIds, caller);
    }

    /** A client that may do no more than the caller, so that he may learn its secret. */
    Outcome<StoredClient> within(Caller caller, StoredClient client) {
        return excess(RegisteredClient.of(client).roleIds(), caller)
                .<Outcome<StoredClient>>map(Outcome::failed)
                .orElseGet(() -> Outcome.done(client));
    }

    private Optional<ApiError> excess(List<String> roleIds, Caller caller) {
        Permissions wanted = roles.of(roleIds, List.of());
        return caller.permissions().cover(wanted)
                ? Optional.empty()
                : Optional.of(Refusals.missingAllPermissions(
                        wanted.held().stream().sorted().toList()));
    }

    private static Outcome<RegisteredClient.State> state(OAuthClientRequest request) {
        String wanted = Objects.requireNonNullElse(request.state(), "active");
        List<String> known = Arrays.stream(RegisteredClient.State.values())
                .map(ClientRequests::word)
                .toList();
        return Arrays.stream(RegisteredClient.State.values())
                .filter(state -> word(state).equals(wanted))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.failed(Refusals.invalidValue("state", wanted, "State", known)));
    }

    private static String word(RegisteredClient.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> roleIds(OAuthClientRequest request) {
        List<String> ids = new ArrayList<>(Objects.requireNonNullElse(request.roleIds(), List.of()));
        Stream.ofNullable(request.roleDivisions())
                .flatMap(List::stream)
                .map(RoleDivision::roleId)
                .forEach(ids::add);
        return ids.stream().distinct().toList();
    }

    private static long seconds(OAuthClientRequest request) {
        return Objects.requireNonNullElse(
                request.accessTokenValiditySeconds(), (long) OAuthClient.STANDARD_TOKEN_SECONDS);
    }
}
