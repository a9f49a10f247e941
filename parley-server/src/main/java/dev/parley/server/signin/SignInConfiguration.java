package dev.parley.server.signin;

import dev.parley.server.limit.Attempts;
import dev.parley.server.oauth.Clients;
import dev.parley.server.oauth.Exchanges;
import dev.parley.server.oauth.Roles;
import dev.parley.server.oauth.SignInSettings;
import dev.parley.server.oauth.Tokens;
import dev.parley.server.oauth.Users;
import dev.parley.server.openapi.Operation;
import dev.parley.server.store.Stores;
import dev.parley.workspace.Organization;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The pages where users sign in: a session in a cookie, forms guarded against other sites, nothing in a frame. */
@Configuration(proxyBeanMethods = false)
public class SignInConfiguration {
    private static final String SIGN_IN = "/oauth/sign-in";
    private static final Set<String> PAGES = Set.of("/oauth/authorize", SIGN_IN, "/logout");

    @Bean
    AuthorizationQuery queries(Clients clients, SignInSettings settings) {
        return new AuthorizationQuery(clients, settings);
    }

    @Bean
    Pages pages(Organization organization) {
        return new Pages(organization.name());
    }

    @Bean
    AuthorizeController authorize(
            AuthorizationQuery queries,
            Pages pages,
            Users users,
            Roles roles,
            Stores stores,
            Exchanges exchanges,
            Tokens tokens,
            Clock clock) {
        return new AuthorizeController(queries, pages, users, roles, stores.consents(), exchanges, tokens, clock);
    }

    @Bean
    LogoutController logout(Clients clients, Pages pages) {
        return new LogoutController(clients, pages);
    }

    /** What {@link #signInPages} serves besides its pages' controllers. */
    @Bean
    Operation signInOperation() {
        return new Operation(
                "POST",
                SIGN_IN,
                "Sign a user in with name and password",
                new Operation.Access.Everybody(),
                List.of(),
                List.of(),
                Optional.of(new Operation.Body.Form(List.of("username", "password", "request", "_csrf"))),
                Stream.of(200, 303, 400, 403, 429)
                        .map(status -> new Operation.Given(status, status == 303 ? "" : "text/html", void.class))
                        .toList());
    }

    @Bean
    @Order(1)
    SecurityFilterChain signInPages(
            HttpSecurity http, AuthorizationQuery queries, Pages pages, Users users, Attempts attempts) {
        SignInAnswers answers = new SignInAnswers(queries, pages);
        return http.securityMatcher(SignInConfiguration::isPage)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .authenticationManager(new ProviderManager(new PasswordCheck(users, attempts)))
                .formLogin(
                        form -> form.loginPage(SIGN_IN).successHandler(answers).failureHandler(answers))
                .csrf(csrf -> csrf.csrfTokenRepository(forms()))
                .exceptionHandling(failures -> failures.accessDeniedHandler(answers))
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The token of forms lies in a cookie of its own, so that strangers who only look at a page get no session. */
    private static CookieCsrfTokenRepository forms() {
        CookieCsrfTokenRepository forms = new CookieCsrfTokenRepository();
        forms.setCookieName("parley-form");
        forms.setCookiePath("/oauth");
        forms.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return forms;
    }

    private static boolean isPage(HttpServletRequest request) {
        return PAGES.contains(request.getServletPath().toLowerCase(Locale.ROOT));
    }
}
