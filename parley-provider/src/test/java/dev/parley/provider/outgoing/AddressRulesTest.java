package dev.parley.provider.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRulesTest {
    private static final AddressRules SERVER = AddressRules.server(false, Set.of());

    @ParameterizedTest
    @CsvSource(textBlock = """
                    93.184.216.34, PUBLIC
                    172.15.255.255, PUBLIC
                    172.32.0.0, PUBLIC
                    100.63.255.255, PUBLIC
                    100.128.0.0, PUBLIC
                    2606:4700::1111, PUBLIC
                    2001:4860:4860::8888, PUBLIC
                    64:ff9b::5db8:d822, PUBLIC
                    2002:5db8:d822::1, PUBLIC
                    127.0.0.1, PRIVATE
                    127.255.255.255, PRIVATE
                    10.1.2.3, PRIVATE
                    172.16.0.1, PRIVATE
                    172.31.255.255, PRIVATE
                    192.168.0.1, PRIVATE
                    100.64.0.1, PRIVATE
                    ::1, PRIVATE
                    fc00::1, PRIVATE
                    fdff:ffff::1, PRIVATE
                    ::ffff:127.0.0.1, PRIVATE
                    ::127.0.0.1, PRIVATE
                    ::ffff:0:10.0.0.1, PRIVATE
                    64:ff9b::7f00:1, PRIVATE
                    64:ff9b::10.0.0.1, PRIVATE
                    2002:7f00:1::1, PRIVATE
                    2002:c0a8:101::, PRIVATE
                    0.0.0.0, NEVER
                    0.1.2.3, NEVER
                    169.254.169.254, NEVER
                    ::ffff:169.254.169.254, NEVER
                    64:ff9b::a9fe:a9fe, NEVER
                    2002:a9fe:a9fe::1, NEVER
                    64:ff9b:1::1, NEVER
                    100.100.100.200, NEVER
                    fd00:ec2::254, NEVER
                    192.0.0.192, NEVER
                    192.0.2.1, NEVER
                    198.18.0.1, NEVER
                    224.0.0.1, NEVER
                    239.255.255.255, NEVER
                    240.0.0.1, NEVER
                    255.255.255.255, NEVER
                    ::, NEVER
                    2001::1, NEVER
                    2001:db8::1, NEVER
                    fe80::1, NEVER
                    febf::1, NEVER
                    fec0::1, NEVER
                    ff02::1, NEVER
                    """)
    void shouldKnowWhereAnAddressLeads(String address, AddressKind kind) {
        assertThat(AddressKind.of(InetAddress.ofLiteral(address))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bots.example",
                "https://bots.example:8443/x?y=z",
                "HTTPS://BOTS.EXAMPLE./",
                "https://xn--bcher-kva.example/",
                "https://1password.example/",
                "https://93.184.216.34/",
                "https://[2606:4700::1111]/"
            })
    void shouldTakeEndpointsThatAreClear(String endpoint) {
        assertThat(SERVER.refusal(URI.create(endpoint))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bots.example/",
                "ftp://bots.example/",
                "file:///etc/passwd",
                "gopher://bots.example/",
                "mailto:a@bots.example",
                "/only/a/path",
                "https:///path",
                "https://user@bots.example/",
                "https://user:secret@bots.example/",
                "https://bots.example@127.0.0.1/",
                "https://2130706433/",
                "https://127.1/",
                "https://127.0.1/",
                "https://0177.0.0.1/",
                "https://127.0.0.01/",
                "https://0x7f.0.0.1/",
                "https://0x7f000001/",
                "https://0X7F000001/",
                "https://017700000001/",
                "https://127.0.0.256/",
                "https://1.2.3.4.5/",
                "https://[fe80::1%25eth0]/",
                "https://bücher.example/",
                "https://１２７.0.0.1/",
                "https://under_score.example/",
                "https://bots.example:0/",
                "https://bots.example:22/",
                "https://bots.example:6379/",
                "https://bots.example:65536/"
            })
    void shouldRefuseEndpointsThatAreNot(String endpoint) {
        assertThat(SERVER.refusal(URI.create(endpoint))).isPresent();
    }

    @Test
    void shouldAllowPlainHttpAndPrivateHostsWhereSaid() {
        AddressRules rules = AddressRules.server(true, Set.of("Orders.Internal", "10.0.0.7"));
        InetAddress inside = InetAddress.ofLiteral("10.0.0.7");
        assertThat(rules.refusal(URI.create("http://orders.internal/"))).isEmpty();
        assertThat(rules.refusal("ORDERS.internal.", inside)).isEmpty();
        assertThat(rules.refusal("10.0.0.7", inside)).isEmpty();
        assertThat(rules.refusal("other.internal", inside))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("other.internal", "outgoing.privateHosts")
                        .doesNotContain("10.0.0.7"));
        assertThat(rules.refusal("orders.internal", InetAddress.ofLiteral("169.254.169.254")))
                .isPresent();
    }

    @Test
    void shouldAllowTheOwnMachineLocallyButNoMetadata() {
        AddressRules rules = AddressRules.local();
        assertThat(rules.refusal(URI.create("http://localhost:8080/"))).isEmpty();
        assertThat(rules.refusal("localhost", InetAddress.ofLiteral("127.0.0.1")))
                .isEmpty();
        assertThat(rules.refusal("box", InetAddress.ofLiteral("192.168.1.1"))).isEmpty();
        assertThat(rules.refusal("metadata", InetAddress.ofLiteral("169.254.169.254")))
                .isPresent();
        assertThat(rules.refusal("any", InetAddress.ofLiteral("0.0.0.0"))).isPresent();
    }
}
