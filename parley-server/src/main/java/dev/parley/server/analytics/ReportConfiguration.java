package dev.parley.server.analytics;

import dev.parley.server.flow.PublishedFlows;
import dev.parley.server.session.SessionSettings;
import dev.parley.server.store.Stores;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reports about bot flows. */
@Configuration(proxyBeanMethods = false)
public class ReportConfiguration {
    @Bean
    ReportController reports(Stores stores, PublishedFlows flows, Clock clock, SessionSettings sessions) {
        return new ReportController(new Reports(stores.turnLog(), new SessionAnswers(clock, sessions.idle())), flows);
    }
}
