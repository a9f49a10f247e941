package dev.parley.server.design;

import dev.parley.server.entity.Divisions;
import dev.parley.server.entity.Entities;
import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.flow.VersionCompiler;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Users;
import dev.parley.server.store.Stores;
import dev.parley.workspace.Workspace;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations about flows and their versions. */
@Configuration(proxyBeanMethods = false)
public class DesignConfiguration {
    @Bean
    FlowPlaces flowPlaces(Divisions divisions, Entities entities) {
        return new FlowPlaces(divisions, entities);
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
    FlowAnswers flowAnswers(PublishedFlows flows, FlowPlaces places, AuthorAnswers authors) {
        return new FlowAnswers(flows, places, authors, new VersionAnswers(authors));
    }

    @Bean
    Deployments deployments(
            Designs designs,
            PublishedFlows flows,
            Stores stores,
            VersionCompiler compiler,
            FlowPlaces places,
            AuthorAnswers authors,
            Workspace workspace,
            Clock clock) {
        return new Deployments(
                designs, flows, stores.flowVersions(), compiler, places, authors, workspace.knowledge(), clock);
    }

    @Bean
    FlowController flowsOverApi(
            PublishedFlows flows,
            Designs designs,
            FlowActions actions,
            FlowAnswers answers,
            FlowPlaces places,
            AuthorAnswers authors) {
        return new FlowController(
                new FlowCatalog(flows, designs, answers),
                new FlowRequests(designs, actions, flows, places),
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
