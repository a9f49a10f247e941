package dev.parley.server.design;

import dev.parley.api.flow.DomainEntityRef;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Users;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.User;
import org.jspecify.annotations.Nullable;

/** What is told about those who change flows. */
public final class AuthorAnswers {
    private final Users users;
    private final Clients clients;

    public AuthorAnswers(Users users, Clients clients) {
        this.users = users;
        this.clients = clients;
    }

    /** The user, if it is one. */
    @Nullable
    DomainEntityRef user(@Nullable Author author) {
        return author == null || !author.isUser()
                ? null
                : new DomainEntityRef(
                        author.id(),
                        users.find(author.id()).map(User::name).orElse(null),
                        "/api/v2/users/" + author.id());
    }

    /** The client, if it is one. */
    @Nullable
    DomainEntityRef client(@Nullable Author author) {
        return author == null || author.isUser()
                ? null
                : new DomainEntityRef(
                        author.id(),
                        clients.bearing(author.id()).map(OAuthClient::name).orElse(null),
                        "/api/v2/oauth/clients/" + author.id());
    }

    /** Who it is, in words. */
    public String words(Author author) {
        DomainEntityRef known = author.isUser() ? user(author) : client(author);
        String name = known == null || known.name() == null ? author.id() : known.name();
        return (author.isUser() ? "the user " : "the client ") + name;
    }
}
