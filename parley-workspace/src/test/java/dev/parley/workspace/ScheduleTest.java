package dev.parley.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.engine.port.Schedules.State;
import dev.parley.flow.source.Finding;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlReader;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final String SHOP = """
            schedules:
              - {name: Day, id: day, start: 2026-01-05T09:00:00, end: 2026-01-05T17:00:00, timeZone: Europe/Berlin,
                 rrule: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20271231"}
              - {name: Night, id: night, start: "2026-01-02T22:00", end: "2026-01-03T06:00", rrule: FREQ=WEEKLY}
              - {name: Party, id: party, start: 2026-03-06T12:00:00, end: 2026-03-06T14:00:00, timeZone: Europe/Berlin}
              - {name: Christmas, id: xmas, start: 2026-12-25T00:00:00, end: 2026-12-26T00:00:00, rrule: FREQ=YEARLY}
              - Bare
            scheduleGroups:
              - {name: Shop, id: shop, timeZone: Europe/Berlin, openSchedules: [day], closedSchedules: Party,
                 holidaySchedules: [Christmas]}
              - Nothing
            emergencyGroups: [{name: Fire, id: fire, active: true}, {name: Calm, id: calm}]
            responses: [{library: Greetings, name: Welcome, text: "Hello {{name}}"}]
            """;

    private final Findings findings = new Findings();

    private Organization read(String text) {
        return new OrganizationReader(findings).read(new YamlReader().read("organization.yaml", text, findings));
    }

    @ParameterizedTest
    @CsvSource({
        "day, 2026-01-05T07:59:59Z, false",
        "day, 2026-01-05T08:00:00Z, true",
        "day, 2026-01-05T15:59:59Z, true",
        "day, 2026-01-05T16:00:00Z, false",
        "day, 2026-07-07T07:00:00Z, true",
        "day, 2026-07-05T12:00:00Z, false",
        "day, 2025-12-30T12:00:00Z, false",
        "day, 2027-12-31T12:00:00Z, true",
        "day, 2028-01-03T12:00:00Z, false",
        "night, 2026-02-06T23:00:00Z, true",
        "night, 2026-02-07T05:59:59Z, true",
        "night, 2026-02-07T06:00:00Z, false",
        "party, 2026-03-06T12:59:59Z, true",
        "party, 2026-03-13T12:59:59Z, false",
        "xmas, 2030-12-25T12:00:00Z, true"
    })
    void shouldKnowWhenAScheduleIsActive(String id, Instant moment, boolean active) {
        assertThat(read(SHOP).schedules().isActive(id, moment, null)).contains(active);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void shouldMeanTheHoursInAnotherZoneWhenTold() {
        assertThat(read(SHOP)
                        .schedules()
                        .isActive("day", Instant.parse("2026-01-06T20:00:00Z"), ZoneId.of("America/New_York")))
                .contains(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T12:00:00Z, OPEN",
        "2026-03-06T12:00:00Z, CLOSED",
        "2026-03-07T12:00:00Z, CLOSED",
        "2026-12-24T23:30:00Z, HOLIDAY"
    })
    void shouldKnowHowAGroupStands(Instant moment, State state) {
        assertThat(read(SHOP).schedules().state("shop", moment)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T12:00:00Z, Day",
        "2026-03-06T12:00:00Z, Day Party",
        "2026-03-07T12:00:00Z, ''",
        "2026-12-24T23:30:00Z, Christmas",
        "2026-12-25T12:00:00Z, Day Christmas"
    })
    void shouldNameTheSchedulesOfAGroupThatAreActive(Instant moment, String names) {
        assertThat(String.join(" ", read(SHOP).schedules().active("shop", moment)))
                .isEqualTo(names);
        assertThat(read(SHOP).schedules().active("Nothing", moment)).isEmpty();
    }

    @Test
    void shouldSayNothingOfWhatHasNoHours() {
        Organization organization = read(SHOP);
        DirectoryValue bare = (DirectoryValue)
                organization.directory().find(ScalarType.SCHEDULE, "Bare").orElseThrow();

        assertThat(organization.schedules().isActive(bare.id(), Instant.EPOCH, null))
                .isEmpty();
        assertThat(organization.schedules().state("Nothing", Instant.EPOCH)).isEmpty();
        assertThat(organization.schedules().isEmergency("fire")).contains(true);
        assertThat(organization.schedules().isEmergency("calm")).contains(false);
        assertThat(organization.schedules().isEmergency("else")).isEmpty();
    }

    @Test
    void shouldKnowPreparedTexts() {
        Organization organization = read(SHOP);

        assertThat(organization.responses().text("greetings", "WELCOME")).contains("Hello {{name}}");
        assertThat(organization.responses().text("greetings", "Goodbye")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            schedules: [{name: A, start: 2026-01-05T09:00:00}]                                              | wrong-value
            schedules: [{name: A, start: nine, end: ten}]                                                   | wrong-value
            schedules: [{name: A, start: 2026-01-05T09:00:00, end: 2026-01-05T09:00:00}]                    | wrong-value
            schedules: [{name: A, start: 2026-01-05T09:00:00, end: 2028-01-05T09:00:00}]                    | wrong-value
            schedules: [{name: A, start: 2026-01-05T09:00:00, end: 2026-01-05T10:00:00, timeZone: Mars}]    | wrong-value
            schedules: [{name: A, start: 2026-01-05T09:00:00, end: 2026-01-05T10:00:00, rrule: often}]      | wrong-value
            schedules: [{name: A, start: 2026-01-05T09:00:00, end: 2026-01-05T10:00:00, rrule: FREQ=SECONDLY}] | wrong-value
            schedules: [{name: A, strat: x}]                                                                | unknown-key
            scheduleGroups: [{name: A, openSchedules: [B]}]                                                 | unknown-schedule
            responses: [{library: A, name: B}]                                                              | missing-key
            responses: [{library: A, name: B, text: x}, {library: a, name: b, text: y}]                     | duplicate-object
            """)
    void shouldSayWhatIsWrong(String text, String rule) {
        read(text);

        assertThat(findings.list()).extracting(Finding::rule).contains(rule);
    }
}
