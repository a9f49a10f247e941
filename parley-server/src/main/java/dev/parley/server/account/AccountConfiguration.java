package dev.parley.server.account;

import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Roles;
import dev.parley.server.oauth.Tokens;
import dev.parley.server.oauth.Users;
import dev.parley.server.store.Stores;
import dev.parley.workspace.Organization;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations about users, the organisation, tokens and clients. */
@Configuration(proxyBeanMethods = false)
public class AccountConfiguration {
    @Bean
    OrganizationAnswers organizationAnswers(Organization organization) {
        return new OrganizationAnswers(organization);
    }

    @Bean
    TokenInfoController tokenInfo(OrganizationAnswers answers, Clients clients, Tokens tokens) {
        return new TokenInfoController(answers, clients, tokens);
    }

    @Bean
    IdentityController identity(OrganizationAnswers answers, Users users, Roles roles, Clients clients) {
        return new IdentityController(answers, users, roles, clients);
    }

    @Bean
    ClientController clientKeeping(
            Stores stores, Clients clients, Roles roles, OrganizationAnswers answers, Clock clock) {
        return new ClientController(
                stores.clients(), clients, new ClientRequests(roles), new ClientAnswers(answers), clock);
    }
}
