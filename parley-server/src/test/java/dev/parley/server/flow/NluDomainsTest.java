package dev.parley.server.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NluDomainsTest {
    private static final String FLOW = "6f0f4c0e-3a3d-4a0b-9d2b-0f5c9b1f0a11";

    @Test
    void shouldStayTheSameFromReleaseToRelease() {
        assertThat(NluDomains.domainId(FLOW)).isEqualTo("ce785267-671a-3289-bbda-4095c8914682");
        assertThat(NluDomains.versionId(FLOW, "1.0")).isEqualTo("c491354e-e89a-3344-b18e-539e74fb9066");
        assertThat(NluDomains.versionUri(FLOW, "1.0"))
                .isEqualTo(
                        "/api/v2/languageunderstanding/domains/ce785267-671a-3289-bbda-4095c8914682/versions/c491354e-e89a-3344-b18e-539e74fb9066");
    }

    @Test
    void shouldNotDependOnTheCaseOfTheFlowsId() {
        assertThat(NluDomains.domainId(FLOW.toUpperCase(java.util.Locale.ROOT))).isEqualTo(NluDomains.domainId(FLOW));
        assertThat(NluDomains.versionId(FLOW, "1.0")).isNotEqualTo(NluDomains.versionId(FLOW, "2.0"));
    }
}
