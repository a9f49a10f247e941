package dev.parley.server;

import dev.parley.server.account.AccountConfiguration;
import dev.parley.server.action.ActionConfiguration;
import dev.parley.server.analytics.ReportConfiguration;
import dev.parley.server.bot.BotController;
import dev.parley.server.bot.BotExecution;
import dev.parley.server.bot.BotSearch;
import dev.parley.server.bot.LaterMessageController;
import dev.parley.server.bot.LaterMessages;
import dev.parley.server.bot.Relay;
import dev.parley.server.bot.RelayedSessions;
import dev.parley.server.datatable.DataTableConfiguration;
import dev.parley.server.datatable.KeptTables;
import dev.parley.server.datatable.Tables;
import dev.parley.server.datatable.WorkspaceColumns;
import dev.parley.server.deploy.DeployConfiguration;
import dev.parley.server.design.DesignConfiguration;
import dev.parley.server.entity.Entities;
import dev.parley.server.entity.Entity;
import dev.parley.server.entity.EntityConfiguration;
import dev.parley.server.entity.EntityDirectory;
import dev.parley.server.entity.EntityIds;
import dev.parley.server.entity.FixedEntities;
import dev.parley.server.flow.CallablePublishedFlows;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.TrainingQueue;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.http.HttpConfiguration;
import dev.parley.server.http.HttpOptions;
import dev.parley.server.http.TomcatConfiguration;
import dev.parley.server.integration.IntegrationConfiguration;
import dev.parley.server.integration.Integrations;
import dev.parley.server.integration.Providers;
import dev.parley.server.limit.RateLimits;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.OAuthConfiguration;
import dev.parley.server.oauth.SecurityConfiguration;
import dev.parley.server.oauth.SignInSettings;
import dev.parley.server.oauth.Users;
import dev.parley.server.openapi.OpenApiController;
import dev.parley.server.session.Launches;
import dev.parley.server.session.SessionController;
import dev.parley.server.session.SessionSettings;
import dev.parley.server.session.Turns;
import dev.parley.server.session.World;
import dev.parley.server.signin.SignInConfiguration;
import dev.parley.server.store.Stores;
import dev.parley.server.understanding.UnderstandingConfiguration;
import dev.parley.workspace.Organization;
import dev.parley.workspace.Workspace;
import dev.parley.workspace.account.OAuthClient;
import dev.parley.workspace.account.User;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Everything the server consists of, named one by one: nothing is scanned for or configured by itself. */
@Configuration(proxyBeanMethods = false)
@Import({
    TomcatConfiguration.class,
    HttpConfiguration.class,
    SecurityConfiguration.class,
    OAuthConfiguration.class,
    SignInConfiguration.class,
    AccountConfiguration.class,
    UnderstandingConfiguration.class,
    EntityConfiguration.class,
    DataTableConfiguration.class,
    ActionConfiguration.class,
    ReportConfiguration.class,
    DesignConfiguration.class,
    DeployConfiguration.class,
    HealthController.class,
    OpenApiController.class,
    SessionController.class,
    IntegrationConfiguration.class,
    BotController.class,
    LaterMessageController.class
})
class ServiceConfiguration {
    @Bean
    HttpOptions http(ServerOptions options) throws UnknownHostException {
        return new HttpOptions(
                InetAddress.getByName(options.host()),
                options.port(),
                options.bodies(),
                options.traffic(),
                options.tls());
    }

    @Bean
    Organization organization(Workspace workspace) {
        return workspace.organization();
    }

    @Bean
    Clock clock(ServerParts parts) {
        return parts.clock();
    }

    /** The server closes them, after the last request. */
    @Bean(destroyMethod = "")
    Stores stores(ServerParts parts) {
        return parts.stores();
    }

    @Bean
    SignInSettings signIn(ServerOptions options) {
        return options.signIn();
    }

    @Bean
    SessionSettings sessionSettings(ServerOptions options) {
        return options.sessions();
    }

    @Bean
    RateLimits rates(ServerOptions options, ServerParts parts) {
        return new RateLimits(parts.clock(), options.traffic().vendorRates());
    }

    @Bean
    Clients clients(ServerOptions options, Organization organization, Stores stores) {
        List<OAuthClient> clients = new ArrayList<>();
        if (options.profile() == Profile.LOCAL) {
            clients.add(Clients.DEVELOPMENT);
        }
        clients.addAll(organization.accounts().clients());
        return new Clients(clients, stores.clients());
    }

    @Bean
    Users users(ServerOptions options, Organization organization) {
        List<User> users = organization.accounts().users();
        return new Users(options.profile() == Profile.LOCAL ? users : Users.withoutPlainPasswords(users));
    }

    @Bean
    TrainingQueue training(ServerParts parts) {
        return new TrainingQueue(parts.trainer(), parts.clock());
    }

    @Bean
    VersionCompiler compiler(ServerParts parts) {
        return parts.compiler();
    }

    @Bean
    PublishedFlows flows(ServerParts parts, Workspace workspace, TrainingQueue training) {
        PublishedFlows flows =
                new PublishedFlows(parts.stores().flows(), parts.stores().flowVersions(), parts.compiler(), training);
        flows.publish(workspace, parts.clock().instant());
        return flows;
    }

    @Bean
    Entities entities(Organization organization, Workspace workspace, Stores stores, Clock clock) {
        List<Entity> fixed = new ArrayList<>(FixedEntities.of(organization));
        fixed.addAll(WorkspaceColumns.entities(workspace.dataTables()));
        return new Entities(stores.entities(), fixed, clock);
    }

    @Bean
    World world(ServerParts parts, Workspace workspace, PublishedFlows flows, Entities entities, Tables tables) {
        Organization organization = workspace.organization();
        return new World(
                organization.id(),
                new EntityDirectory(organization.directory(), entities),
                workspace
                        .outside()
                        .withTables(new KeptTables(workspace.outside().tables(), tables)),
                parts.clock(),
                new CallablePublishedFlows(flows),
                new EntityIds(entities));
    }

    @Bean
    Launches launches(ServerParts parts, ServerOptions options, PublishedFlows flows, World world) {
        return new Launches(flows, parts.dialogue(), parts.stores().sessions(), world, options.sessions());
    }

    @Bean
    Turns turns(ServerParts parts, ServerOptions options, PublishedFlows flows, World world) {
        return new Turns(flows, parts.dialogue(), parts.stores().sessions(), world, options.sessions());
    }

    @Bean
    Providers providers(ServerParts parts) {
        return parts.providers();
    }

    @Bean
    BotSearch search(PublishedFlows flows, Integrations integrations) {
        return new BotSearch(flows, integrations);
    }

    @Bean
    RelayedSessions relayedSessions(ServerParts parts) {
        return new RelayedSessions(parts.stores().botSessions(), parts.clock());
    }

    @Bean
    Relay relay(Integrations integrations, RelayedSessions sessions, ServerOptions options) {
        return new Relay(integrations, sessions, options.sessions().idle());
    }

    @Bean
    LaterMessages laterMessages(Integrations integrations, RelayedSessions sessions) {
        return new LaterMessages(integrations, sessions);
    }

    @Bean
    BotExecution execution(
            ServerParts parts, ServerOptions options, PublishedFlows flows, Launches launches, Turns turns) {
        return new BotExecution(
                flows,
                launches,
                turns,
                parts.stores().botSessions(),
                parts.clock(),
                options.sessions().idle());
    }
}
