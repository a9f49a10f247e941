package dev.parley.flow.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {
    private final Findings findings = new Findings();

    @Test
    void shouldStandForValuesInsideAndOutsideOfQuotesAndAsKeys() {
        Substituted result = apply(
                "name: {{bot}}\n{{ data.action }}:\n  exp: \"\\\"{{bot}}!\\\"\"\n",
                Map.of("bot", "Ann", "data.action", "find it"));

        assertThat(result.text()).isEqualTo("name: Ann\nfind it:\n  exp: \"\\\"Ann!\\\"\"\n");
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldNotLookForPlaceholdersInValues() {
        assertThat(apply("a: {{x}}", Map.of("x", "{{y}}", "y", "no")).text()).isEqualTo("a: {{y}}");
    }

    @Test
    void shouldLeaveOtherBracesAlone() {
        String text = "a: {b: {c: d}}\ne: '{{ }} {{a-b}} {{a\n}}'\n";

        assertThat(apply(text, Map.of()).text()).isEqualTo(text);
    }

    @Test
    void shouldMapPositionsBackToTheFile() {
        Substituted result = apply("\uFEFFa: {{x}} b {{y}} c\r\nd: {{x}}", Map.of("x", "long value", "y", ""));

        assertThat(result.text()).isEqualTo("a: long value b  c\r\nd: long value");
        assertThat(result.at(0)).hasToString("f.yaml:1:1");
        assertThat(result.at(result.text().indexOf("value"))).hasToString("f.yaml:1:4");
        assertThat(result.at(result.text().indexOf(" b"))).hasToString("f.yaml:1:9");
        assertThat(result.at(result.text().indexOf("c\r"))).hasToString("f.yaml:1:18");
        assertThat(result.at(result.text().indexOf("d:"))).hasToString("f.yaml:2:1");
        assertThat(result.at(result.text().length())).hasToString("f.yaml:2:9");
    }

    @Test
    void shouldKeepPositionsOfScalarsBehindPlaceholders() {
        Substituted result = apply("name: {{n}}\nlist: [a, 'b']\n", Map.of("n", "x\ny: z"));
        YamlMap map = (YamlMap) new YamlReader().read(result, findings).orElseThrow();

        assertThat(map.entries().get(1).key().at()).hasToString("f.yaml:1:7");
        assertThat(map.entries().get(2).key().at()).hasToString("f.yaml:2:1");
    }

    @Test
    void shouldWarnOncePerNameWithoutValueAndLetTheNameStandIn() {
        assertThat(apply("a: {{x}}\nb: {{x}}\n", Map.of()).text()).isEqualTo("a: x\nb: x\n");

        assertThat(findings.list())
                .singleElement()
                .hasToString(
                        "f.yaml:1:4  warning  placeholder-without-value  The placeholder {{x}} has no value, so its"
                                + " name stands in; give it one in values.yaml.");
    }

    @Test
    void shouldTakeTheOnlySupportedLanguageAsDefaultLanguage() {
        String flow = "botFlow:\n  name: {{n}}\n  defaultLanguage: {{default_language}}\n  supportedLanguages:\n";

        assertThat(apply(flow + "    es-us: {none: true}\n", Map.of("n", "N")).text())
                .contains("defaultLanguage: es-us");
        assertThat(findings.list()).isEmpty();
        assertThat(apply(flow + "    '{{l}}': {none: true}\n", Map.of("l", "fr", "n", "N"))
                        .text())
                .contains("defaultLanguage: fr");
        assertThat(findings.list()).isEmpty();
        assertThat(apply(flow + "    es-us: {none: true}\n", Map.of("default_language", "de", "n", "N"))
                        .text())
                .contains("defaultLanguage: de");
    }

    @Test
    void shouldWarnWhenTheDefaultLanguageIsNotClear() {
        String flow = "botFlow:\n  defaultLanguage: {{default_language}}\n  supportedLanguages:\n";

        apply(flow + "    es-us: {none: true}\n    en-us: {none: true}\n", Map.of());
        apply(flow + "    {{default_language}}: {none: true}\n", Map.of());
        apply(flow + "    none: true\n", Map.of());
        apply("not: [yaml {{default_language}}\n", Map.of());

        assertThat(findings.list()).hasSize(4).extracting(Finding::rule).containsOnly("placeholder-without-value");
    }

    @Test
    void shouldStopBeforeTheTextGrowsTooLarge() {
        Substituted result = apply("{{x}} ".repeat(100_000), Map.of("x", "v".repeat(100_000)));

        assertThat(result.text().length()).isLessThan(2 * YamlLimits.STANDARD.characters());
        assertThat(findings.list()).singleElement().extracting(Finding::rule).isEqualTo("yaml-too-large");
    }

    private Substituted apply(String text, Map<String, String> values) {
        return Placeholders.apply("f.yaml", text, values, findings);
    }
}
