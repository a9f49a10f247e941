package dev.parley.workspace;

import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.jspecify.annotations.Nullable;

/** Reads the hours of schedules, the schedules of groups, and emergencies of {@code organization.yaml}. */
final class ScheduleReader {
    /** What schedules and groups say besides name and id. */
    static final Map<ScalarType, List<String>> KEYS = Map.of(
            ScalarType.SCHEDULE, List.of("start", "end", "rrule", "timeZone"),
            ScalarType.SCHEDULE_GROUP, List.of("timeZone", "openSchedules", "closedSchedules", "holidaySchedules"),
            ScalarType.EMERGENCY_GROUP, List.of("active"));

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Set<Freq> FREQUENCIES = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private final Findings findings;
    private final Map<String, ScheduleHours> byId = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    ScheduleReader(Findings findings) {
        this.findings = findings;
    }

    OrganizationSchedules read(YamlFields organization) {
        organization
                .items("schedules")
                .forEach(item ->
                        object(ScalarType.SCHEDULE, item).ifPresent(schedule -> schedule(schedule, fields(item))));
        Map<String, OrganizationSchedules.Group> groups = new HashMap<>();
        organization
                .items("scheduleGroups")
                .forEach(item -> object(ScalarType.SCHEDULE_GROUP, item)
                        .ifPresent(group -> group(fields(item)).ifPresent(each -> groups.put(group.id(), each))));
        Map<String, Boolean> emergencies = new HashMap<>();
        organization
                .items("emergencyGroups")
                .forEach(item -> object(ScalarType.EMERGENCY_GROUP, item)
                        .ifPresent(group -> emergencies.put(
                                group.id(),
                                fields(item)
                                        .text("active")
                                        .filter("true"::equals)
                                        .isPresent())));
        return new OrganizationSchedules(byId, groups, emergencies);
    }

    /** The object an item stands for; what is wrong with its name has been said when the directory was read. */
    private static Optional<DirectoryValue> object(ScalarType type, YamlNode item) {
        return NamedObjectReader.read(type, item, new Findings());
    }

    /** The fields of a map; a bare name has none. */
    private static YamlFields fields(YamlNode item) {
        return YamlFields.of(item, "a schedule", new Findings());
    }

    private void schedule(DirectoryValue schedule, YamlFields fields) {
        Optional<LocalDateTime> start = fields.scalar("start").flatMap(this::time);
        Optional<LocalDateTime> end = fields.scalar("end").flatMap(this::time);
        ZoneId zone = zone(fields).orElse(ZoneOffset.UTC);
        Optional<YamlScalar> rule = fields.scalar("rrule");
        ids.put(schedule.id().toLowerCase(Locale.ROOT), schedule.id());
        ids.putIfAbsent(schedule.name().toLowerCase(Locale.ROOT), schedule.id());
        if (start.isEmpty() || end.isEmpty()) {
            if (fields.map().entries().stream()
                    .anyMatch(entry ->
                            KEYS.getOrDefault(ScalarType.SCHEDULE, List.of()).contains(entry.name()))) {
                findings.error(
                        "wrong-value",
                        fields.at(),
                        "The hours of a schedule need a 'start' and an 'end' in local time.");
            }
            return;
        }
        Duration length = Duration.between(start.get(), end.get());
        if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
            findings.error("wrong-value", fields.at(), "'end' must be after 'start', by at most 366 days.");
            return;
        }
        ScheduleHours once = new ScheduleHours(schedule.name(), start.get(), length, Optional.empty(), zone);
        Optional<ScheduleHours> hours = rule.isEmpty() ? Optional.of(once) : recurring(once, rule.get());
        hours.ifPresent(each -> byId.put(schedule.id(), each));
    }

    private Optional<LocalDateTime> time(YamlScalar scalar) {
        try {
            return Optional.of(LocalDateTime.parse(scalar.value()));
        } catch (DateTimeException notOne) {
            findings.error(
                    "wrong-value",
                    scalar.at(),
                    "'" + scalar.value() + "' is no local time; write it as 2026-01-05T09:00:00.");
            return Optional.empty();
        }
    }

    private Optional<ScheduleHours> recurring(ScheduleHours once, YamlScalar scalar) {
        try {
            RecurrenceRule rule = new RecurrenceRule(scalar.value());
            if (!FREQUENCIES.contains(rule.getFreq())) {
                return refused(scalar, "the frequency must be DAILY, WEEKLY, MONTHLY or YEARLY");
            }
            DateTime until = rule.getUntil();
            if (until != null) {
                long wholeDay = until.isAllDay() ? Duration.ofDays(1).toMillis() - 1 : 0;
                rule.setUntil(new DateTime(until.getTimestamp() + wholeDay));
            }
            return rule.iterator(ScheduleHours.dateTime(once.start())).hasNext()
                    ? Optional.of(
                            new ScheduleHours(once.name(), once.start(), once.length(), Optional.of(rule), once.zone()))
                    : refused(scalar, "it never comes to pass");
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException wrong) {
            return refused(scalar, String.valueOf(wrong.getMessage()));
        }
    }

    private Optional<ScheduleHours> refused(YamlScalar scalar, String why) {
        findings.error(
                "wrong-value",
                scalar.at(),
                "'" + scalar.value() + "' is no rule such as FREQ=WEEKLY;BYDAY=MO,TU: " + why + ".");
        return Optional.empty();
    }

    private Optional<ZoneId> zone(YamlFields fields) {
        Optional<YamlScalar> scalar = fields.scalar("timeZone");
        try {
            return scalar.map(each -> ZoneId.of(each.value()));
        } catch (DateTimeException unknown) {
            findings.error(
                    "wrong-value",
                    scalar.get().at(),
                    "There is no time zone '" + scalar.get().value() + "'; use a name such as Europe/Berlin.");
            return Optional.empty();
        }
    }

    private Optional<OrganizationSchedules.Group> group(YamlFields fields) {
        @Nullable ZoneId zone = zone(fields).orElse(null);
        OrganizationSchedules.Group group = new OrganizationSchedules.Group(
                zone,
                hours(fields, "openSchedules"),
                hours(fields, "closedSchedules"),
                hours(fields, "holidaySchedules"));
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    private List<ScheduleHours> hours(YamlFields fields, String key) {
        List<ScheduleHours> hours = new ArrayList<>();
        for (YamlNode item : fields.oneOrMore(key)) {
            String name = item instanceof YamlScalar scalar ? scalar.value() : "";
            ScheduleHours found = byId.get(ids.getOrDefault(name.toLowerCase(Locale.ROOT), ""));
            if (found == null) {
                findings.error(
                        "unknown-schedule",
                        item.at(),
                        "There is no schedule '" + name + "' with hours in 'schedules'.");
            } else {
                hours.add(found);
            }
        }
        return hours;
    }
}
