package dev.parley.server.oauth;

import dev.parley.server.limit.Attempts;
import dev.parley.server.saml.Assertions;
import dev.parley.server.store.Stores;
import dev.parley.workspace.Organization;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Clients, users, their roles and their tokens. */
@Configuration(proxyBeanMethods = false)
@Import(TokenController.class)
public class OAuthConfiguration {
    @Bean
    Roles roles(Organization organization) {
        return new Roles(organization.accounts().roles());
    }

    @Bean
    Tokens tokens(Organization organization, Stores stores, Clients clients, Users users, Roles roles, Clock clock) {
        return new Tokens(organization.id(), stores.tokens(), clients, users, roles, clock);
    }

    @Bean
    Attempts attempts(SignInSettings settings, Clock clock) {
        return new Attempts(clock, settings.failures());
    }

    @Bean
    Exchanges exchanges(Stores stores, Tokens tokens, Users users, Clock clock, SignInSettings settings) {
        return new Exchanges(stores.grants(), tokens, users, clock, settings.refresh());
    }

    @Bean
    TokenGrants grants(
            Clients clients,
            Attempts attempts,
            Tokens tokens,
            Exchanges exchanges,
            Users users,
            Organization organization,
            Stores stores,
            Clock clock) {
        Assertions assertions = new Assertions(organization.accounts().identityProviders(), stores.grants(), clock);
        return new TokenGrants(
                new ClientProof(clients, attempts),
                tokens,
                exchanges,
                new AssertionGrants(organization, assertions, users, tokens));
    }
}
