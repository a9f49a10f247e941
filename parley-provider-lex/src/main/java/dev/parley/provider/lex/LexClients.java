package dev.parley.provider.lex;

import dev.parley.provider.Secret;
import dev.parley.provider.outgoing.Outgoing;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.lexruntime.LexRuntimeClient;
import software.amazon.awssdk.services.lexruntimev2.LexRuntimeV2Client;

/**
 * Makes the clients of the SDK. Each setting that the SDK would otherwise take from its environment is given, so that what
 * stands in variables, properties and profiles does not count. A request is sent once: a turn is not idempotent.
 */
final class LexClients {
    private LexClients() {}

    static LexRuntimeClient v1(LexSettings settings, Outgoing outgoing) {
        return set(LexRuntimeClient.builder(), settings, outgoing).build();
    }

    static LexRuntimeV2Client v2(LexSettings settings, Outgoing outgoing) {
        return set(LexRuntimeV2Client.builder(), settings, outgoing).build();
    }

    private static <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> B set(
            B builder, LexSettings settings, Outgoing outgoing) {
        return builder.httpClient(new OutgoingHttpClient(outgoing))
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(credentials(settings)))
                .defaultsMode(DefaultsMode.STANDARD)
                .dualstackEnabled(false)
                .fipsEnabled(false)
                .overrideConfiguration(configuration -> configuration
                        .defaultProfileFile(ProfileFile.aggregator().build())
                        .defaultProfileName("default")
                        .appId("parley")
                        .retryStrategy(AwsRetryStrategy.doNotRetry()));
    }

    private static AwsCredentials credentials(LexSettings settings) {
        String id = settings.accessKeyId().value();
        String key = settings.secretAccessKey().value();
        return settings.sessionToken()
                .map(Secret::value)
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, key, token))
                .orElseGet(() -> AwsBasicCredentials.create(id, key));
    }
}
