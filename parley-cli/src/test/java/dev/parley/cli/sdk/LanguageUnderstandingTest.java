package dev.parley.cli.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.ApiException;
import com.mypurecloud.sdk.v2.api.LanguageUnderstandingApi;
import com.mypurecloud.sdk.v2.model.ContextIntent;
import com.mypurecloud.sdk.v2.model.DetectedIntent;
import com.mypurecloud.sdk.v2.model.DetectedNamedEntity;
import com.mypurecloud.sdk.v2.model.IntentDefinition;
import com.mypurecloud.sdk.v2.model.NluConfusionMatrixRow;
import com.mypurecloud.sdk.v2.model.NluDetectionContext;
import com.mypurecloud.sdk.v2.model.NluDetectionInput;
import com.mypurecloud.sdk.v2.model.NluDetectionRequest;
import com.mypurecloud.sdk.v2.model.NluDetectionResponse;
import com.mypurecloud.sdk.v2.model.NluDomain;
import com.mypurecloud.sdk.v2.model.NluDomainVersion;
import com.mypurecloud.sdk.v2.model.NluDomainVersionQualityReport;
import dev.parley.cli.serve.RunningServer;
import dev.parley.cli.serve.Storage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Domains of understanding as test tools use them, through the Java SDK (wire-contract §4.2). */
class LanguageUnderstandingTest {
    private static final Path WORKSPACE = ExampleServer.ROOT.resolve("parley-cli/src/test/resources/understanding");

    private static @Nullable RunningServer server;
    private static LanguageUnderstandingApi api = new LanguageUnderstandingApi();

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        RunningServer started = ExampleServer.start(WORKSPACE, new Storage.Memory());
        server = started;
        api = new LanguageUnderstandingApi(ApiClient.Builder.standard()
                .withBasePath(started.address().toString())
                .withAccessToken(ExampleServer.token(started))
                .build());
    }

    @AfterAll
    static void stop() {
        Objects.requireNonNull(server).close();
    }

    private static NluDomain library() throws IOException, ApiException {
        return api.getLanguageunderstandingDomains(1, 25).getEntities().getFirst();
    }

    private static NluDomainVersion version(boolean utterances) throws IOException, ApiException {
        NluDomain domain = library();
        return api.getLanguageunderstandingDomainVersion(
                domain.getId(), domain.getLastPublishedVersion().getId(), utterances);
    }

    @Test
    void shouldShowTheIntentsOfABot() throws IOException, ApiException {
        assertThat(library().getName()).isEqualTo("Library");
        assertThat(library().getLanguage()).isEqualTo("en-us");
        NluDomainVersion version = version(true);

        assertThat(version.getIntents().stream().map(IntentDefinition::getName))
                .containsExactly("Extend loan", "Opening hours", "Pay fine");
        assertThat(version.getIntents()
                        .getFirst()
                        .getUtterances()
                        .getLast()
                        .getSegments()
                        .get(1)
                        .getEntity()
                        .getName())
                .isEqualTo("Weeks");
        assertThat(version.getEntities().getFirst().getType()).isEqualTo("builtin:number");
        assertThat(version(false).getIntents().getFirst().getUtterances()).isEmpty();
        assertThat(api.getLanguageunderstandingDomainVersions(library().getId(), false, 1, 25)
                        .getEntities())
                .singleElement()
                .satisfies(one -> assertThat(one.getId()).isEqualTo(version.getId()));
    }

    @Test
    void shouldTrain() throws IOException, ApiException, InterruptedException {
        String message = api.postLanguageunderstandingDomainVersionTrain(
                        library().getId(), version(false).getId())
                .getMessage();

        assertThat(message).isNotBlank();
        Instant end = Instant.now().plus(Duration.ofMinutes(1));
        while (version(false).getTrainingStatus() != NluDomainVersion.TrainingStatusEnum.TRAINED) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
        assertThat(version(false).getDateTrained()).isNotNull();
    }

    @Test
    void shouldTellWhatWordsMean() throws IOException, ApiException {
        NluDetectionResponse response = detect("could you give me three more weeks with it", null);

        List<DetectedIntent> intents = response.getOutput().getIntents();
        assertThat(intents.getFirst().getName()).isEqualTo("Extend loan");
        assertThat(intents.getFirst().getProbability()).isGreaterThan(0.4);
        assertThat(intents.stream().map(DetectedIntent::getName)).contains("None", "Opening hours", "Pay fine");
        assertThat(intents.stream().mapToDouble(DetectedIntent::getProbability).sum())
                .isBetween(0.99, 1.01);
        DetectedNamedEntity weeks = intents.getFirst().getEntities().getFirst();
        assertThat(weeks.getName()).isEqualTo("Weeks");
        assertThat(weeks.getValue().getRaw()).isEqualTo("three");
        assertThat(weeks.getValue().getResolved()).isEqualTo("3.0");
        assertThat(response.getOutput().getDialogActs()).hasSize(4);
        assertThat(detect("the quick brown fox jumps over the lazy dog", null)
                        .getOutput()
                        .getIntents()
                        .getFirst()
                        .getName())
                .isEqualTo("None");
    }

    @Test
    void shouldLookForOneIntentOnly() throws IOException, ApiException {
        assertThat(detect("when do you open", "Pay fine").getOutput().getIntents().stream()
                        .map(DetectedIntent::getName))
                .containsExactlyInAnyOrder("None", "Pay fine");
        ApiException refused = catchThrowableOfType(ApiException.class, () -> detect("when do you open", "Buy a car"));
        assertThat(refused.getStatusCode()).isEqualTo(400);
        assertThat(refused.getRawBody()).contains("invalid.value", "context.intent", "Opening hours");
    }

    @Test
    void shouldReportHowWellIntentsAreToldApart() throws IOException, ApiException {
        NluDomainVersionQualityReport report = api.getLanguageunderstandingDomainVersionReport(
                library().getId(), version(false).getId());

        assertThat(report.getConfusionMatrix().stream().map(NluConfusionMatrixRow::getName))
                .containsExactly("Extend loan", "Opening hours", "Pay fine");
        assertThat(report.getSummary().getMetrics().getFirst().getName()).isEqualTo("accuracy");
        assertThat(report.getSummary().getMetrics().getFirst().getValue()).isBetween(0.5f, 1f);
        assertThat(version(false).getEvaluationStatus()).isEqualTo(NluDomainVersion.EvaluationStatusEnum.EVALUATED);
    }

    @Test
    void shouldNotKnowOtherDomains() throws IOException, ApiException {
        String domain = library().getId();

        assertThat(catchThrowableOfType(ApiException.class, () -> api.getLanguageunderstandingDomain("nothing"))
                        .getStatusCode())
                .isEqualTo(404);
        assertThat(catchThrowableOfType(
                                ApiException.class,
                                () -> api.getLanguageunderstandingDomainVersion(domain, "nothing", false))
                        .getStatusCode())
                .isEqualTo(404);
    }

    private static NluDetectionResponse detect(String words, @Nullable String intent) throws IOException, ApiException {
        NluDetectionRequest request = new NluDetectionRequest().input(new NluDetectionInput().text(words));
        if (intent != null) {
            request.context(new NluDetectionContext().intent(new ContextIntent().name(intent)));
        }
        return api.postLanguageunderstandingDomainVersionDetect(
                library().getId(), version(false).getId(), request);
    }
}
