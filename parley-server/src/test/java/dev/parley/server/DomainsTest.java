package dev.parley.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Domains of understanding that are made over the API (wire-contract §4.2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DomainsTest {
    private static final String DOMAINS = "/api/v2/languageunderstanding/domains";
    private static final String VERSION = """
            {"language": "en-us", "description": "first",
             "intents": [
               {"name": "Order", "entityNameReferences": ["Size"],
                "utterances": [{"segments": [{"text": "a "}, {"text": "large", "entity": {"name": "Size"}}, {"text": " one"}]}]},
               {"name": "Cancel", "utterances": []}],
             "entities": [{"name": "Size", "type": "Sizes"}],
             "entityTypes": [{"name": "Sizes", "mechanism":
               {"type": "List", "restricted": true, "items": [{"value": "large", "synonyms": ["big"]}]}}]}
            """;

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void shouldKeepDomainsAndVersions() {
        String domain = domain("Pizza");
        assertThat(server.get(DOMAINS + "/" + domain).text("/language")).isEqualTo("de-de");
        assertThat(server.get(DOMAINS).json().findValuesAsString("name")).contains("Pizza", "Order Status");

        TestServer.Reply made = server.post(DOMAINS + "/" + domain + "/versions", VERSION);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        assertThat(made.text("/trainingStatus")).isEqualTo("Untrained");
        assertThat(made.text("/intents/0/utterances/0/segments/1/entity/name")).isEqualTo("Size");
        assertThat(made.text("/entityTypes/0/mechanism/items/0/synonyms/0")).isEqualTo("big");
        String version = DOMAINS + "/" + domain + "/versions/" + made.text("/id");

        assertThat(put(version, VERSION.replace("first", "second")).text("/description"))
                .isEqualTo("second");
        TestServer.Reply detected = server.post(version + "/detect", "{\"input\": {\"text\": \"a big one\"}}");
        assertThat(detected.text("/output/intents/0/name")).isEqualTo("None");
        assertThat(server.get(version).text("/trainingStatus")).isEqualTo("Trained");

        assertThat(server.post(version + "/publish", "").json().at("/published").booleanValue())
                .isTrue();
        assertThat(server.get(DOMAINS + "/" + domain).text("/lastPublishedVersion/id"))
                .isEqualTo(made.text("/id"));
        assertThat(put(version, VERSION).status()).isEqualTo(409);
        assertThat(delete(version).status()).isEqualTo(409);
        assertThat(delete(DOMAINS + "/" + domain).status()).isEqualTo(204);
        assertThat(server.get(version).status()).isEqualTo(404);
    }

    @Test
    void shouldKeepTheWordsOfOtherLanguages() {
        String body = VERSION.replace(
                        "{\"name\": \"Cancel\", \"utterances\": []}",
                        """
                        {"name": "Cancel", "utterances": [], "additionalLanguages": {"de-de": {"utterances": [
                          {"segments": [{"text": "abbestellen"}]}]}}}""")
                .replace("[\"big\"]", "[\"big\"], \"additionalLanguages\": {\"de-de\": {\"synonyms\": [\"gross\"]}}");
        String versions = DOMAINS + "/" + domain("Words") + "/versions";

        TestServer.Reply made = server.post(versions, body);

        assertThat(made.status()).as(made.body()).isEqualTo(200);
        TestServer.Reply shown = server.get(versions + "/" + made.text("/id") + "?includeUtterances=true");
        assertThat(shown.text("/intents/1/additionalLanguages/de-de/utterances/0/segments/0/text"))
                .isEqualTo("abbestellen");
        assertThat(shown.text("/entityTypes/0/mechanism/items/0/additionalLanguages/de-de/synonyms/0"))
                .isEqualTo("gross");
        assertThat(shown.json().at("/intents/0").has("additionalLanguages")).isFalse();
    }

    @Test
    void shouldChangeNamesButNotToOneThatIsTaken() {
        domain("Taken");
        String domain = DOMAINS + "/" + domain("Before");

        assertThat(patch(domain, "{\"name\": \"After\"}").text("/name")).isEqualTo("After");
        assertThat(server.get(domain).text("/language")).isEqualTo("de-de");
        assertThat(patch(domain, "{\"name\": \"taken\"}").status()).isEqualTo(409);
        assertThat(server.post(DOMAINS, "{\"name\": \" \"}").status()).isEqualTo(400);
    }

    @Test
    void shouldChangeTheDomainsOfFlowsWithTheirFlowOnly() {
        String domain = DOMAINS + "/" + server.get(DOMAINS).text("/entities/0/id");
        String version = domain + "/versions/" + server.get(domain).text("/lastPublishedVersion/id");

        assertThat(delete(domain).status()).isEqualTo(409);
        assertThat(patch(domain, "{\"name\": \"x\"}").text("/message")).contains("digital helper");
        assertThat(server.post(domain + "/versions", VERSION).status()).isEqualTo(409);
        assertThat(put(version, VERSION).status()).isEqualTo(409);
        assertThat(server.post(version + "/publish", "null").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Cancel" | Order"   | two with the name 'Order'
            Sizes", | Weights",| is none of entityTypes
            Size"}  | Sort"}   | is none of entities
            Cancel" | "        | has no name
            """)
    void shouldSayWhatIsWrongWithAVersion(String from, String to, String message) {
        String versions = DOMAINS + "/" + domain("Faulty " + message) + "/versions";
        String body = VERSION.replaceFirst(java.util.regex.Pattern.quote(from), to);

        TestServer.Reply refused = server.post(versions, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/message")).contains(message);
    }

    private String domain(String name) {
        TestServer.Reply made = server.post(DOMAINS, "{\"name\": \"" + name + "\", \"language\": \"de-de\"}");
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return made.text("/id");
    }

    private TestServer.Reply put(String path, String body) {
        return server.send(
                server.request(path).header("Content-Type", TestServer.JSON).PUT(BodyPublishers.ofString(body)));
    }

    private TestServer.Reply patch(String path, String body) {
        return server.send(server.request(path)
                .header("Content-Type", TestServer.JSON)
                .method("PATCH", BodyPublishers.ofString(body)));
    }

    private TestServer.Reply delete(String path) {
        return server.send(server.request(path).DELETE());
    }
}
