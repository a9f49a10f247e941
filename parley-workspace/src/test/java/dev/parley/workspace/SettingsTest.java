package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private final Findings findings = new Findings();

    @Test
    void shouldHaveStandardValues() {
        Settings settings = Settings.standard(KnownSetting.STANDARD);

        assertThat(settings.text("turns.granularity")).isEqualTo("perCommunicate");
        assertThat(settings.number("sessions.idleHours")).isEqualTo(72);
        assertThat(read("", Map.of(), Map.of()).all()).isEqualTo(settings.all());
    }

    @Test
    void shouldReadFlatAndNestedNames() {
        assertThat(read("turns.granularity: coalesce", Map.of(), Map.of()).text("turns.granularity"))
                .isEqualTo("coalesce");
        assertThat(read("sessions:\n  idleHours: 5", Map.of(), Map.of()).number("sessions.idleHours"))
                .isEqualTo(5);
    }

    @Test
    void shouldLetTheCommandLineWinOverTheEnvironmentAndThatOverTheFile() {
        String file = "sessions.idleHours: 1";
        Map<String, String> variables = Map.of("PARLEY_SESSIONS_IDLE_HOURS", "2", "PARLEY_HOME", "ignored");

        assertThat(read(file, Map.of(), Map.of()).number("sessions.idleHours")).isEqualTo(1);
        assertThat(read(file, variables, Map.of()).number("sessions.idleHours")).isEqualTo(2);
        assertThat(read(file, variables, Map.of("sessions.idleHours", "3")).number("sessions.idleHours"))
                .isEqualTo(3);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldReportUnknownNames() {
        read("sessions.idleHour: 1", Map.of(), Map.of("x", "y"));

        assertThat(findings.list()).extracting(Finding::rule).containsExactly("unknown-setting", "unknown-setting");
        assertThat(findings.list().getFirst().message()).contains("sessions.idleHours");
        assertThat(findings.list())
                .extracting(finding -> finding.at().toString())
                .containsExactly("parley.yaml:1:20", "<command line>:1:1");
    }

    @Test
    void shouldReportWrongValuesAndKeepTheOnesBefore() {
        Settings settings = read(
                "sessions.idleHours: 0\nturns.granularity: all",
                Map.of("PARLEY_SESSIONS_IDLE_HOURS", "many"),
                Map.of("sessions.idleHours", "99999999999999999999"));

        assertThat(settings.all())
                .isEqualTo(Settings.standard(KnownSetting.STANDARD).all());
        assertThat(findings.list()).hasSize(4).extracting(Finding::rule).containsOnly("wrong-setting");
    }

    @Test
    void shouldReadWords() {
        assertThat(read("cors.origins: https://a.example  http://*.b:*", Map.of(), Map.of())
                        .list("cors.origins"))
                .containsExactly("https://a.example", "http://*.b:*");
        assertThat(read("cors.origins: ''", Map.of(), Map.of()).list("cors.origins"))
                .isEmpty();
        assertThat(findings.list()).isEmpty();

        read("cors.origins: https://a.example/path", Map.of(), Map.of());
        assertThat(findings.list()).extracting(Finding::rule).containsExactly("wrong-setting");
    }

    @Test
    void shouldTakeMoreSettingsFromItsCaller() {
        List<KnownSetting> known = new ArrayList<>(KnownSetting.STANDARD);
        known.add(new KnownSetting("trace.on", new KnownSetting.Flag(), "false"));
        known.add(new KnownSetting("greeting", new KnownSetting.Text(), ""));
        Settings settings = new SettingsReader(known, Map.of("PARLEY_TRACE_ON", "true"), Map.of())
                .read(new YamlReader().read("parley.yaml", "greeting: hi", findings), findings);

        assertThat(settings.flag("trace.on")).isTrue();
        assertThat(settings.text("greeting")).isEqualTo("hi");
        assertThatThrownBy(() -> settings.text("nobody")).isInstanceOf(IllegalArgumentException.class);
    }

    private Settings read(String file, Map<String, String> variables, Map<String, String> overrides) {
        return new SettingsReader(KnownSetting.STANDARD, variables, overrides)
                .read(new YamlReader().read("parley.yaml", file, findings), findings);
    }
}
