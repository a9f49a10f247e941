package dev.parley.cli.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.parley.flow.source.Severity;
import dev.parley.provider.action.ServedActions.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bots of other people, which lie beside the project, whose data actions are called through templates. */
class CorpusActionsTest {
    private static final Path FLOWS =
            Path.of(System.getProperty("parley.shared", "../../shared")).resolve("corpus/flows");

    @TempDir
    private Path workspace;

    @BeforeEach
    void needTheCorpus() {
        assumeTrue(Files.isDirectory(FLOWS), "skipped: there is no folder of corpus flows");
    }

    @Test
    void shouldBookAnAppointment() throws IOException {
        try (WebService lambda = new WebService(CorpusActionsTest::bookings)) {
            flow("B06");
            write("values.yaml", """
                    bot_name: Scheduler
                    lambda_integration_name: AWS Lambda Data Actions
                    get_booking_slots_action_name: Get Bookable Slots
                    create_booking_action_name: Create Booking
                    queue_name: Support
                    division_name: Home
                    default_language: en-us
                    """);
            write("organization.yaml", """
                    queues: [{name: Support}]
                    integrations:
                      - name: AWS Lambda Data Actions
                        type: aws-lambda-data-actions
                        properties: {uri: "%s"}
                        credentials: {userName: {env: LAMBDA_USER}, password: {env: LAMBDA_PASSWORD}}
                    """.formatted(lambda.url()));
            action("get-bookable-slots", """
                    {"name": "Get Bookable Slots", "integrationType": "aws-lambda-data-actions", "actionType": "custom",
                     "config": {
                       "request": {"requestUrlTemplate": "booking-function", "requestType": "POST", "headers": {},
                         "requestTemplate": "{\\"type\\": \\"slots\\", \\"date\\": \\"$esc.jsonString($input.date)\\"}"},
                       "response": {"translationMap": {"times": "$.free[*].label", "complete": "$.free[*].time",
                                                       "starts": "$.free[*].from", "ends": "$.free[*].to"},
                         "translationMapDefaults": {"times": "[]", "complete": "[]", "starts": "[]", "ends": "[]"},
                         "successTemplate":
                           "{\\"time\\": ${times}, \\"time_complete\\": ${complete}, \\"start_time\\": ${starts}, \\"end_time\\": ${ends}}"}},
                     "contract": {
                       "input": {"inputSchema": {"type": "object", "required": ["date"],
                                                 "properties": {"date": {"type": "string"}}}},
                       "output": {"successSchema": {"type": "object", "required": ["start_time"], "properties":
                         {"time": {"type": "array", "items": {"type": "string"}}}}}},
                     "secure": false}
                    """);
            action("create-booking", """
                    {"name": "Create Booking", "integrationType": "aws-lambda-data-actions", "actionType": "custom",
                     "config": {
                       "request": {"requestUrlTemplate": "booking-function", "requestType": "POST",
                         "requestTemplate": "{\\"type\\": \\"book\\", \\"body\\": ${input.rawRequest}}"},
                       "response": {"translationMap": {"id": "$.booking.id"}, "successTemplate": "{\\"id\\": ${id}}"}},
                     "contract": {"input": {"inputSchema": {"type": "object"}},
                                  "output": {"successSchema": {"type": "object", "required": ["id"]}}}}
                    """);
            Map<String, String> environment = Map.of("LAMBDA_USER", "bot", "LAMBDA_PASSWORD", "pw-12345");
            try (TalkingServer server = new TalkingServer(workspace, Mode.UNSTUBBED, environment)) {
                assertThat(server.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
                server.meet("Scheduler", "{}");
                server.say("Can you help me book an appointment?");
                assertThat(server.say("2026-03-04")).contains("error processing your request");
                assertThat(server.say("2026-03-02")).contains("10:00 AM", "2:00 PM");
                server.say("yes");
                server.say("10:00");
                assertThat(server.say("yes"))
                        .contains("successfully booked", "B7")
                        .endsWith("Exit");
            }
            assertThat(lambda.requests())
                    .containsExactly(
                            "POST /booking-function {\"type\": \"slots\", \"date\": \"2026-03-04\"}",
                            "POST /booking-function {\"type\": \"slots\", \"date\": \"2026-03-02\"}",
                            "POST /booking-function {\"type\": \"book\", \"body\": {\"start_time\":\"2026-03-02T10:00:00Z\","
                                    + "\"end_time\":\"2026-03-02T10:30:00Z\"}}");
            assertThat(lambda.authorizations()).containsOnly("Basic Ym90OnB3LTEyMzQ1");
        }
    }

    @Test
    void shouldMoveABreak() throws IOException {
        try (WebService platform = new WebService(CorpusActionsTest::workforce)) {
            flow("B10");
            write("values.yaml", """
                    bot_name: Schedules
                    data_action_integration_category: Genesys
                    get_business_unit_data_action_name: Get Business Unit
                    get_agent_schedule_data_action_name: Get Schedule
                    wfm_status_mapping_data_table_name: WFM Codes
                    function_integration_category: Functions
                    adjust_agent_schedule_data_action_name: Adjust Schedule
                    division_name: Home
                    default_language: en-us
                    """);
            write("organization.yaml", """
                    users: [{id: u-1, name: Ada Byron, email: ada@example.org}]
                    integrations:
                      - name: Genesys
                        type: purecloud-data-actions
                        properties: {uri: "%1$s", loginUrl: "%1$s/oauth/token"}
                        credentials: {clientId: {env: WFM_ID}, clientSecret: {file: wfm.secret}}
                      - {name: Functions, type: function-data-actions, properties: {uri: "%1$s"}}
                    """.formatted(platform.url()));
            write("wfm.secret", "secret-1\n");
            write("data-tables/WFM Codes.csv", "key,Name,Category,Paid\n1,Lunch,Meal,false\n2,Break,Break,true\n");
            action("unit", """
                    {"name": "Get Business Unit", "integrationType": "purecloud-data-actions",
                     "config": {"request": {"requestUrlTemplate": "/api/v2/agents/$esc.url($input.agentId)/unit",
                                            "requestType": "GET"},
                                "response": {"translationMap": {"unit": "$.businessUnit.id"},
                                             "successTemplate": "{\\"businessUnit\\": ${unit}}"}}}
                    """);
            action("schedule", """
                    {"name": "Get Schedule", "integrationType": "purecloud-data-actions",
                     "config": {
                       "request": {"requestUrlTemplate": "/api/v2/units/${input.BusinessUnit}/schedules", "requestType": "POST",
                         "requestTemplate": "{\\"users\\": [\\"${input.UserID}\\"], \\"from\\": \\"${input.StartDate}\\"}"},
                       "response": {
                         "translationMap": {"codes": "$.shifts[0].activities[*].code", "lengths": "$.shifts[0].activities[*].minutes",
                                            "starts": "$.shifts[0].activities[*].start"},
                         "successTemplate":
                           "{\\"startTime\\": ${starts}, \\"activityLength\\": ${lengths}, \\"activityCodeId\\": ${codes}}"}}}
                    """);
            action("adjust", """
                    {"name": "Adjust Schedule", "integrationType": "function-data-actions",
                     "config": {"request": {"requestUrlTemplate": "adjust", "requestType": "POST"},
                                "response": {"successTemplate": "{}"}},
                     "contract": {"input": {"inputSchema": {"type": "object", "properties": {
                       "lengthMinutes": {"type": "integer"}, "paid": {"type": "boolean"}}}}}}
                    """);
            try (TalkingServer server = new TalkingServer(workspace, Mode.UNSTUBBED, Map.of("WFM_ID", "id-1"))) {
                assertThat(server.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
                server.meet(
                        "Schedules",
                        "{\"Flow.FlowfromUserJid\": \"ada.1@chat.example.org\", \"Flow.fromUserName\": \"Ada\"}");
                server.say("I need to change my break time.");
                assertThat(server.say("ada@example.org")).contains("Lunch", "Break");
                server.say("2");
                assertThat(server.say("15 minutes"))
                        .contains("Schedule is adjusted successfully")
                        .endsWith("Disconnect");
            }
            assertThat(platform.requests()).element(0).isEqualTo("POST /oauth/token grant_type=client_credentials");
            assertThat(platform.requests()).element(1).isEqualTo("GET /api/v2/agents/u-1/unit");
            assertThat(platform.requests().getLast())
                    .startsWith("POST /adjust {")
                    .contains("\"lengthMinutes\":15", "\"paid\":true", "\"agentId\":\"u-1\"");
            assertThat(platform.authorizations())
                    .containsExactly("Basic aWQtMTpzZWNyZXQtMQ==", "Bearer token-1", "Bearer token-1", "null");
        }
    }

    private static String bookings(String request) {
        if (request.contains("\"slots\"")) {
            return request.contains("2026-03-02") ? """
                    {"free": [
                      {"label": "10:00 AM", "time": "10:00:00.000", "from": "2026-03-02T10:00:00Z", "to": "2026-03-02T10:30:00Z"},
                      {"label": "2:00 PM", "time": "14:00:00.000", "from": "2026-03-02T14:00:00Z", "to": "2026-03-02T14:30:00Z"}]}
                    """ : "";
        }
        return "{\"booking\": {\"id\": \"B7\"}}";
    }

    private static String workforce(String request) {
        if (request.startsWith("POST /oauth/token")) {
            return "{\"access_token\": \"token-1\", \"expires_in\": 3600}";
        }
        if (request.startsWith("GET /api/v2/agents/u-1/unit")) {
            return "{\"businessUnit\": {\"id\": \"bu-1\"}}";
        }
        return request.startsWith("POST /api/v2/units/bu-1/schedules") ? """
                {"shifts": [{"activities": [{"code": "1", "minutes": 30, "start": "2026-03-01T12:00:00Z"},
                                            {"code": "2", "minutes": 15, "start": "2026-03-01T15:00:00Z"}]}]}
                """ : "{}";
    }

    private void flow(String id) throws IOException {
        try (Stream<Path> files = Files.list(FLOWS)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith(id + "-"))
                    .toList();
            write("flows/bot.yaml", Files.readString(found.getFirst()));
        }
    }

    private void action(String name, String text) throws IOException {
        write("data-actions/" + name + ".custom.json", text);
    }

    private void write(String file, String text) throws IOException {
        Path target = workspace.resolve(file);
        Files.createDirectories(target.getParent());
        Files.writeString(target, text);
    }
}
