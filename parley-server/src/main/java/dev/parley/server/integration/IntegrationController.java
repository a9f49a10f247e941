package dev.parley.server.integration;

import dev.parley.api.EntityListing;
import dev.parley.api.integration.Integration.State;
import dev.parley.api.integration.IntegrationType;
import dev.parley.provider.Integration;
import dev.parley.server.access.Permission;
import dev.parley.server.describe.Summary;
import dev.parley.server.error.Outcome;
import dev.parley.server.error.Refusals;
import dev.parley.server.http.FromQuery;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the integrations of {@code organization.yaml}; their credentials are shown to nobody. */
@Controller
public final class IntegrationController {
    private static final String PATH = "/api/v2/integrations";

    private final Integrations integrations;

    public IntegrationController(Integrations integrations) {
        this.integrations = integrations;
    }

    @Summary("List the integrations")
    @Permission("integrations:integration:view")
    @GetMapping(PATH)
    public Outcome<EntityListing<dev.parley.api.integration.Integration>> list(@FromQuery Page page) {
        return Outcome.done(page.of(
                integrations.all().stream().map(IntegrationController::answer).toList(), PATH));
    }

    @Summary("Get an integration")
    @Permission("integrations:integration:view")
    @GetMapping(PATH + "/{integrationId}")
    public Outcome<dev.parley.api.integration.Integration> get(@PathVariable("integrationId") String id) {
        return integrations
                .find(id)
                .map(each -> Outcome.done(answer(each)))
                .orElseGet(() -> Outcome.failed(Refusals.notFound("integration", id)));
    }

    private static dev.parley.api.integration.Integration answer(Integration integration) {
        return new dev.parley.api.integration.Integration(
                integration.id(),
                integration.name(),
                new IntegrationType(integration.type(), integration.type()),
                State.ENABLED,
                PATH + "/" + integration.id());
    }
}
