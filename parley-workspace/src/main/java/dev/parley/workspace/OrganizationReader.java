package dev.parley.workspace;

import dev.parley.engine.port.Contacts;
import dev.parley.engine.port.DigitalServices;
import dev.parley.engine.port.Forms;
import dev.parley.engine.port.Payments;
import dev.parley.engine.port.Responses;
import dev.parley.engine.port.SignIns;
import dev.parley.flow.program.FlowKind;
import dev.parley.flow.source.Findings;
import dev.parley.flow.value.DirectoryValue;
import dev.parley.flow.value.ScalarType;
import dev.parley.flow.yaml.YamlFields;
import dev.parley.flow.yaml.YamlNode;
import dev.parley.flow.yaml.YamlScalar;
import dev.parley.workspace.account.Accounts;
import dev.parley.workspace.account.AccountsReader;
import dev.parley.workspace.integration.Integration;
import dev.parley.workspace.integration.IntegrationReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads {@code organization.yaml}. */
final class OrganizationReader {
    private static final String STANDARD_NAME = "Parley";

    /** The lists of objects that flows can look up. */
    static final Map<String, ScalarType> OBJECTS = Map.ofEntries(
            Map.entry("queues", ScalarType.QUEUE),
            Map.entry("users", ScalarType.USER),
            Map.entry("groups", ScalarType.GROUP),
            Map.entry("skills", ScalarType.SKILL),
            Map.entry("languageSkills", ScalarType.LANGUAGE_SKILL),
            Map.entry("wrapupCodes", ScalarType.WRAPUP_CODE),
            Map.entry("schedules", ScalarType.SCHEDULE),
            Map.entry("scheduleGroups", ScalarType.SCHEDULE_GROUP),
            Map.entry("emergencyGroups", ScalarType.EMERGENCY_GROUP),
            Map.entry("divisions", ScalarType.DIVISION),
            Map.entry("utilizationLabels", ScalarType.UTILIZATION_LABEL),
            Map.entry("prompts", ScalarType.PROMPT));

    /** What a workspace may hold already although nothing uses it yet. */
    static final List<String> LATER = List.of("languages");

    private final Findings findings;
    private final Map<FlowIds.Key, String> flowIds = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    OrganizationReader(Findings findings) {
        this.findings = findings;
    }

    /** The organisation of a file, or one without objects and accounts when there is no file. */
    Organization read(Optional<YamlNode> file) {
        if (file.isEmpty()) {
            return new Organization(
                    id("organization", STANDARD_NAME),
                    STANDARD_NAME,
                    Accounts.NONE,
                    new OrganizationDirectory(List.of()));
        }
        YamlFields fields = YamlFields.of(file.get(), "the organization", findings);
        String name = fields.text("name").orElse(STANDARD_NAME);
        String id = fields.text("id").orElseGet(() -> id("organization", name));
        Organization.Region region = region(fields);
        AccountsReader reader = new AccountsReader(findings, fields);
        List<DirectoryValue> objects = new ArrayList<>();
        OBJECTS.forEach((key, type) -> fields.items(key)
                .forEach(item -> object(type, key, item, objects)
                        .filter(object -> type == ScalarType.USER)
                        .ifPresent(user -> reader.users().read(item, user))));
        Accounts accounts = reader.accounts();
        OrganizationSchedules schedules = new ScheduleReader(findings).read(fields);
        Responses responses = new ResponseReader(findings).read(fields.items("responses"));
        Contacts contacts = new ExternalContactReader(findings).read(fields);
        DigitalServices services = services(fields);
        PlatformObjects platform = new PlatformObjectReader(findings).read(fields, divisions(objects));
        List<Integration> integrations = new IntegrationReader(findings).read(fields.items("integrations"));
        fields.items("flows").forEach(this::flowId);
        for (String key : LATER) {
            fields.node(key)
                    .ifPresent(node -> findings.warning(
                            "not-supported-yet", node.at(), "'" + key + "' has no effect in this version."));
        }
        fields.finish();
        return new Organization(
                id,
                name,
                region,
                accounts,
                new OrganizationDirectory(objects),
                schedules,
                responses,
                contacts,
                services,
                platform,
                integrations);
    }

    private static List<NamedObject> divisions(List<DirectoryValue> objects) {
        return objects.stream()
                .filter(object -> object.type() == ScalarType.DIVISION)
                .map(object -> new NamedObject(object.id(), object.name(), null))
                .toList();
    }

    /** Forms, and what the integration with Apple Messages for Business is set up for. */
    private DigitalServices services(YamlFields organization) {
        Forms forms = new FormReader(findings).read(organization.items("forms"));
        Optional<YamlFields> apple = organization.inside("appleMessages");
        boolean payments = flag(apple, "payments");
        boolean signIns = flag(apple, "signIns");
        apple.ifPresent(YamlFields::finish);
        return new DigitalServices(
                forms,
                payments ? request -> Optional.empty() : Payments.none(),
                signIns ? Optional::empty : SignIns.none());
    }

    private static boolean flag(Optional<YamlFields> fields, String key) {
        return fields.flatMap(each -> each.text(key)).filter("true"::equals).isPresent();
    }

    /** The ids that were fixed for flows. */
    FlowIds flowIds() {
        return new FlowIds(flowIds);
    }

    private Optional<DirectoryValue> object(ScalarType type, String key, YamlNode item, List<DirectoryValue> objects) {
        return NamedObjectReader.read(type, item, findings).filter(object -> {
            String id = type.code() + " " + object.id().toLowerCase(Locale.ROOT);
            String name = type.code() + ":" + object.name().toLowerCase(Locale.ROOT);
            boolean known = names.contains(id) || names.contains(name);
            names.add(id);
            names.add(name);
            if (known) {
                findings.error(
                        "duplicate-object",
                        item.at(),
                        "'" + object.name() + "' stands twice in '" + key + "', by name or id; remove one.");
                return false;
            }
            return objects.add(object);
        });
    }

    private Organization.Region region(YamlFields fields) {
        Organization.Region standard = Organization.Region.STANDARD;
        return new Organization.Region(
                form(fields, "defaultLanguage", "[a-z]{2,3}(-[a-z]{2})?", "en-us")
                        .orElse(standard.language()),
                form(fields, "defaultCountryCode", "[A-Z]{2}", "US").orElse(standard.country()));
    }

    private Optional<String> form(YamlFields fields, String key, String pattern, String example) {
        Optional<YamlScalar> scalar = fields.scalar(key);
        scalar.filter(each -> !each.value().matches(pattern))
                .ifPresent(wrong -> findings.error(
                        "wrong-value",
                        wrong.at(),
                        "'" + key + "' must look like '" + example + "', but is '" + wrong.value() + "'."));
        return scalar.map(YamlScalar::value).filter(text -> text.matches(pattern));
    }

    private void flowId(YamlNode item) {
        YamlFields fields = YamlFields.of(item, "a flow", findings);
        Optional<String> kind = fields.required("kind");
        Optional<String> name = fields.required("name");
        Optional<String> id = fields.required("id");
        fields.finish();
        Optional<FlowKind> known = kind.flatMap(FlowKind::ofRootKey);
        if (kind.isPresent() && known.isEmpty()) {
            findings.error(
                    "wrong-value",
                    fields.at(),
                    "'" + kind.get() + "' is no kind of flow; known are "
                            + Arrays.stream(FlowKind.values())
                                    .map(FlowKind::rootKey)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        if (known.isPresent() && name.isPresent() && id.isPresent()) {
            flowIds.put(new FlowIds.Key(known.get(), name.get()), id.get());
        }
    }

    private static String id(String kind, String name) {
        return UUID.nameUUIDFromBytes(("parley:" + kind + ":" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
