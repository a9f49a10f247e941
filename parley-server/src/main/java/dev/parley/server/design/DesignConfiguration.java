package dev.parley.server.design;

import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Users;
import dev.parley.server.store.Stores;
import dev.parley.workspace.Organization;
import dev.parley.workspace.Workspace;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations about flows and their versions. */
@Configuration(proxyBeanMethods = false)
public class DesignConfiguration {
    @Bean
    Divisions flowDivisions(Organization organization) {
        return new Divisions(organization);
    }

    @Bean
    AuthorAnswers authors(Users users, Clients clients) {
        return new AuthorAnswers(users, clients);
    }

    @Bean
    Designs designs(Stores stores, PublishedFlows flows, Clock clock) {
        return new Designs(stores.flows(), flows, clock);
    }

    @Bean
    FlowActions flowActions(Designs designs, Stores stores, VersionCompiler compiler) {
        return new FlowActions(designs, stores.flowVersions(), compiler);
    }

    @Bean
    FlowTexts flowTexts(PublishedFlows flows, Designs designs, Stores stores) {
        return new FlowTexts(flows, designs, stores.flowVersions());
    }

    @Bean
    FlowAnswers flowAnswers(PublishedFlows flows, Divisions divisions, AuthorAnswers authors) {
        return new FlowAnswers(flows, divisions, authors, new VersionAnswers(authors));
    }

    @Bean
    Deployments deployments(
            Designs designs,
            PublishedFlows flows,
            Stores stores,
            VersionCompiler compiler,
            Divisions divisions,
            AuthorAnswers authors,
            Workspace workspace,
            Clock clock) {
        return new Deployments(
                designs, flows, stores.flowVersions(), compiler, divisions, authors, workspace.knowledge(), clock);
    }

    @Bean
    FlowController flowsOverApi(
            PublishedFlows flows,
            Designs designs,
            FlowActions actions,
            FlowAnswers answers,
            Divisions divisions,
            AuthorAnswers authors) {
        return new FlowController(
                new FlowCatalog(flows, designs, answers),
                new FlowRequests(designs, actions, flows, divisions),
                actions,
                answers,
                new Operations(authors));
    }

    @Bean
    FlowActionController actionsOverApi(
            FlowActions actions, FlowAnswers answers, AuthorAnswers authors, PublishedFlows flows) {
        return new FlowActionController(actions, answers, new Operations(authors), flows);
    }

    @Bean
    FlowVersionController versionsOverApi(
            PublishedFlows flows,
            Designs designs,
            FlowActions actions,
            FlowTexts texts,
            VersionCompiler compiler,
            AuthorAnswers authors,
            Clock clock) {
        return new FlowVersionController(
                new FlowVersions(flows, designs, actions, compiler, new VersionAnswers(authors), clock),
                texts,
                new Configurations(flows),
                new Operations(authors));
    }
}
