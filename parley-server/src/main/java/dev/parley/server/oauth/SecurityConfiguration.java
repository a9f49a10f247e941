package dev.parley.server.oauth;

import dev.parley.server.access.Callers;
import dev.parley.server.access.PermissionInterceptor;
import dev.parley.server.integration.MetricsController;
import dev.parley.server.limit.RateLimitFilter;
import dev.parley.server.limit.RateLimits;
import dev.parley.server.openapi.OpenApiController;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The API and its description need a bearer token; every other path is open to whatever its operation says. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class SecurityConfiguration {
    private static final String API = "/api/";
    private static final String BEARER = "bearer ";

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, Tokens tokens, RateLimits rates) {
        return http.securityMatcher(SecurityConfiguration::isApi)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(bearer -> bearer.bearerTokenResolver(SecurityConfiguration::token)
                        .authenticationEntryPoint(new AccessRefusal())
                        .opaqueToken(opaque -> opaque.introspector(new BearerTokens(tokens))))
                .addFilterAfter(new RateLimitFilter(rates), BearerTokenAuthenticationFilter.class)
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new AccessRefusal()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    PermissionInterceptor permissions() {
        return new PermissionInterceptor();
    }

    @Bean
    Callers callers() {
        return new Callers();
    }

    /**
     * Ids in paths may hold encoded characters, an unknown method is answered with 405 like any other, and an unknown
     * parameter is ignored whatever its name.
     */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }

    @Bean
    DelegatingFilterProxyRegistrationBean security() {
        DelegatingFilterProxyRegistrationBean registration =
                new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
        return registration;
    }

    private static boolean isApi(HttpServletRequest request) {
        String path = request.getServletPath().toLowerCase(Locale.ROOT);
        return path.startsWith(API) || path.equals(OpenApiController.PATH) || path.equals(MetricsController.PATH);
    }

    /** The token of a request; null without one, also for the bare word {@code Bearer} that some clients send. */
    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            return null;
        }
        String token = header.substring(BEARER.length()).trim();
        return token.isEmpty() ? null : token;
    }
}
