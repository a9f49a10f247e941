package dev.parley.server.account;

import dev.parley.api.EntityListing;
import dev.parley.api.oauth.OAuthClient;
import dev.parley.api.oauth.OAuthClientRequest;
import dev.parley.server.access.Caller;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import dev.parley.server.http.JsonBody;
import dev.parley.server.http.Whole;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.RegisteredClient;
import dev.parley.server.oauth.Secrets;
import dev.parley.server.store.ClientStore;
import dev.parley.server.store.StoredClient;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Keeps OAuth clients (wire-contract §4.7). Those of the workspace are shown, and changed in their file only. */
@Controller
public final class ClientController {
    private static final String PATH = ClientAnswers.PATH;

    /** More clients than an organisation needs. */
    private static final int MOST_CLIENTS = 1000;

    private final ClientStore store;
    private final Clients clients;
    private final ClientRequests requests;
    private final ClientAnswers answers;
    private final Clock clock;

    ClientController(ClientStore store, Clients clients, ClientRequests requests, ClientAnswers answers, Clock clock) {
        this.store = store;
        this.clients = clients;
        this.requests = requests;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Which clients are listed.
     *
     * @param pageSize how many fit on a page
     * @param pageNumber which page, from 1
     */
    record Page(
            @Whole(standard = 25, largest = 1000) int pageSize,
            @Whole(standard = 1) int pageNumber) {}

    @Summary("List OAuth clients")
    @Permission("oauth:client:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<OAuthClient>> list(@FromQuery Page page) {
        List<OAuthClient> all = new ArrayList<>();
        clients.fixed().forEach(client -> all.add(answers.fixed(client)));
        store.all().forEach(client -> all.add(answers.registered(client, null)));
        return Outcome.done(EntityListing.of(all, page.pageSize(), page.pageNumber(), PATH));
    }

    @Summary("Get an OAuth client")
    @Permission("oauth:client:view")
    @GetMapping(PATH + "/{clientId}")
    public Outcome<OAuthClient> get(@PathVariable("clientId") String id) {
        return clients.fixed(id)
                .map(client -> Outcome.done(answers.fixed(client)))
                .orElseGet(() -> registered(id).map(client -> answers.registered(client, null)));
    }

    @Summary("Create an OAuth client; only this answer and that of a new secret show the secret")
    @Permission("oauth:client:add")
    @PostMapping(PATH)
    public Outcome<OAuthClient> add(Caller caller, @JsonBody OAuthClientRequest request) {
        return requests.read(request, caller).then(client -> {
            if (store.all().size() >= MOST_CLIENTS) {
                return Outcome.failed(Refusals.tooManyClients(MOST_CLIENTS));
            }
            Instant now = clock.instant();
            String secret = Secrets.make();
            StoredClient stored =
                    new StoredClient(UUID.randomUUID().toString(), Secrets.hash(secret), client.definition(), now, now);
            store.save(stored);
            return Outcome.done(answers.registered(stored, secret));
        });
    }

    @Summary("Change an OAuth client")
    @Permission("oauth:client:edit")
    @PutMapping(PATH + "/{clientId}")
    public Outcome<OAuthClient> change(
            Caller caller, @PathVariable("clientId") String id, @JsonBody OAuthClientRequest request) {
        return changeable(id)
                .then(old -> requests.read(request, caller).map(client -> {
                    StoredClient stored = new StoredClient(
                            id,
                            old.secretHash(),
                            client.createdAs(RegisteredClient.of(old)).definition(),
                            old.createdAt(),
                            clock.instant());
                    store.save(stored);
                    return answers.registered(stored, null);
                }));
    }

    @Summary("Give an OAuth client a new secret")
    @Permission("oauth:client:edit")
    @PostMapping(PATH + "/{clientId}/secret")
    public Outcome<OAuthClient> renewSecret(Caller caller, @PathVariable("clientId") String id) {
        return changeable(id).then(old -> requests.within(caller, old)).map(old -> {
            String secret = Secrets.make();
            StoredClient stored =
                    new StoredClient(id, Secrets.hash(secret), old.definition(), old.createdAt(), clock.instant());
            store.save(stored);
            return answers.registered(stored, secret);
        });
    }

    @Summary("Delete an OAuth client")
    @Permission("oauth:client:delete")
    @DeleteMapping(PATH + "/{clientId}")
    public Outcome<Outcome.Nothing> delete(@PathVariable("clientId") String id) {
        return changeable(id).then(client -> {
            store.delete(client.id());
            return Outcome.nothing();
        });
    }

    private Outcome<StoredClient> changeable(String id) {
        return clients.fixed(id)
                .<Outcome<StoredClient>>map(client -> Outcome.failed(
                        Refusals.conflict("The client " + client.id() + " is kept in organization.yaml.")))
                .orElseGet(() -> registered(id));
    }

    private Outcome<StoredClient> registered(String id) {
        return store.find(id).map(Outcome::done).orElseGet(() -> Outcome.failed(Refusals.notFound("client", id)));
    }
}
