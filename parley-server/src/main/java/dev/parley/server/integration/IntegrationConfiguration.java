package dev.parley.server.integration;

import dev.parley.server.store.Stores;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The integrations and the operations on them. */
@Configuration(proxyBeanMethods = false)
@Import({
    IntegrationController.class,
    BotConnectorController.class,
    DigitalBotConnectorController.class,
    MetricsController.class
})
public class IntegrationConfiguration {
    @Bean
    PrometheusMeterRegistry meters() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    @Bean
    BotLists botLists(Stores stores, Clock clock) {
        return new BotLists(stores.entities(), clock);
    }

    @Bean
    Integrations integrations(Providers providers, BotLists lists, PrometheusMeterRegistry meters, Clock clock) {
        return new Integrations(providers, lists, meters, clock);
    }
}
