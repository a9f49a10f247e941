package dev.parley.server.understanding;

import dev.parley.server.ServerParts;
import dev.parley.server.flow.PublishedFlows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations about domains of understanding. */
@Configuration(proxyBeanMethods = false)
public class UnderstandingConfiguration {
    @Bean
    Domains domains(PublishedFlows flows) {
        return new FlowDomains(flows);
    }

    @Bean
    Reports domainReports(ServerParts parts) {
        return new Reports(parts.trainer(), parts.clock());
    }

    @Bean
    DomainController domainController(Domains domains, Reports reports) {
        return new DomainController(domains, new DomainAnswers(reports));
    }

    @Bean
    DetectionController detectionController(ServerParts parts, Domains domains, Reports reports) {
        return new DetectionController(
                domains, new DomainAnswers(reports), new Detections(parts.clock()), reports);
    }
}
