package dev.parley.server.understanding;

import dev.parley.server.ServerParts;
import dev.parley.server.flow.PublishedFlows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operations about domains of understanding. */
@Configuration(proxyBeanMethods = false)
public class UnderstandingConfiguration {
    @Bean
    StoredDomains storedDomains(ServerParts parts) {
        return new StoredDomains(parts.stores().entities(), parts.trainer(), parts.clock());
    }

    @Bean
    AllDomains domains(PublishedFlows flows, StoredDomains stored) {
        return new AllDomains(new FlowDomains(flows), stored);
    }

    @Bean
    Reports domainReports(ServerParts parts) {
        return new Reports(parts.trainer(), parts.clock());
    }

    @Bean
    DomainController domainController(AllDomains domains, Reports reports) {
        return new DomainController(domains, new DomainAnswers(reports));
    }

    @Bean
    DetectionController detectionController(ServerParts parts, AllDomains domains, Reports reports) {
        return new DetectionController(domains, new DomainAnswers(reports), new Detections(parts.clock()), reports);
    }

    @Bean
    DomainKeepingController domainKeepingController(AllDomains domains, StoredDomains stored, Reports reports) {
        return new DomainKeepingController(domains, stored, new DomainAnswers(reports));
    }
}
