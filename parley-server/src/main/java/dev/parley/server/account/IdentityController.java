package dev.parley.server.account;

import dev.parley.api.EntityListing;
import dev.parley.api.NamedEntity;
import dev.parley.api.organization.Organization;
import dev.parley.api.organization.Product;
import dev.parley.api.organization.UserMe;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Roles;
import dev.parley.server.oauth.Users;
import dev.parley.workspace.account.User;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells callers who and where they are (wire-contract §3.4). */
@Controller
public final class IdentityController {
    private static final String PRODUCTS = "/api/v2/authorization/products";

    private final OrganizationAnswers answers;
    private final Users users;
    private final Roles roles;
    private final Clients clients;

    IdentityController(OrganizationAnswers answers, Users users, Roles roles, Clients clients) {
        this.answers = answers;
        this.users = users;
        this.roles = roles;
        this.clients = clients;
    }

    /** @param expand what the answer holds besides: {@code organization}, {@code authorization}, {@code token} */
    record Details(List<String> expand) {}

    @Summary("Get the user a token acts for")
    @Permission({})
    @GetMapping("/api/v2/users/me")
    public Outcome<UserMe> user(Caller caller, @FromQuery Details details) {
        Optional<User> user = caller.user().flatMap(users::find);
        return user.map(each -> Outcome.done(me(each, caller, details.expand())))
                .orElseGet(() -> Outcome.failed(Refusals.notAUser()));
    }

    @Summary("Get the organization")
    @Permission({})
    @GetMapping("/api/v2/organizations/me")
    public Outcome<Organization> organization() {
        return Outcome.done(answers.organization());
    }

    @Summary("List what the organization may use")
    @Permission({})
    @GetMapping(PRODUCTS)
    public Outcome<EntityListing<Product>> products() {
        List<Product> products = List.of(new Product("engage"));
        return Outcome.done(EntityListing.of(products, products.size(), 1, PRODUCTS));
    }

    private UserMe me(User user, Caller caller, List<String> expand) {
        return new UserMe(
                user.id(),
                user.name(),
                user.email(),
                user.username(),
                "active",
                1,
                answers.home(),
                "/api/v2/users/" + user.id(),
                expand.contains("organization") ? answers.organization() : null,
                expand.contains("authorization") ? authorization(user, caller) : null,
                expand.contains("token")
                        ? clients.bearing(caller.clientId())
                                .map(client -> answers.token(client, caller))
                                .orElse(null)
                        : null);
    }

    private UserMe.Authorization authorization(User user, Caller caller) {
        List<NamedEntity> held = user.roleIds().stream()
                .map(id -> new NamedEntity(id, roles.name(id)))
                .toList();
        return new UserMe.Authorization(
                held, caller.permissions().held().stream().sorted().toList());
    }
}
