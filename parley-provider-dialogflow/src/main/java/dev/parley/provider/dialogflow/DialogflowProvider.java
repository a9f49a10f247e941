package dev.parley.provider.dialogflow;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.parley.provider.BotProvider;
import dev.parley.provider.ProviderCall;
import dev.parley.provider.ProviderTurn;
import dev.parley.provider.ProviderTurn.FailureCode;
import dev.parley.provider.ProviderTurn.Refused;
import dev.parley.provider.outgoing.Outgoing;
import io.grpc.ClientInterceptors;
import io.grpc.Deadline;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.core.JacksonException;

/** The agents of one integration with Dialogflow. */
final class DialogflowProvider implements BotProvider {
    /** By this header Google's front finds the region and the agent, as its own clients send it. */
    private static final Metadata.Key<String> ROUTING =
            Metadata.Key.of("x-goog-request-params", Metadata.ASCII_STRING_MARSHALLER);

    private final Site site;
    private final Edition edition;
    private final Queries queries;
    private final Outgoing outgoing;
    private final ManagedChannel channel;

    DialogflowProvider(Site site, Edition edition, Outgoing outgoing) {
        this.site = site;
        this.edition = edition;
        this.queries = new Queries(site, edition);
        this.outgoing = outgoing;
        this.channel = site.endpoint().channel();
    }

    @Override
    public ProviderTurn turn(ProviderCall call) {
        Deadline deadline = Deadline.after(call.deadline().toNanos(), TimeUnit.NANOSECONDS);
        Optional<Refused> mistake = queries.mistake(call);
        if (mistake.isPresent()) {
            return mistake.get();
        }
        Optional<String> forbidden = outgoing.refusal(site.endpoint().uri());
        if (forbidden.isPresent()) {
            return ProviderTurn.failed(
                    FailureCode.NOT_CONFIGURED, "The endpoint of Dialogflow may not be called: " + forbidden.get());
        }
        return ask(queries.of(call), deadline);
    }

    private ProviderTurn ask(Query query, Deadline deadline) {
        try {
            var addressed = ClientInterceptors.intercept(
                    channel, MetadataUtils.newAttachHeadersInterceptor(headers(query.session())));
            return edition.ask(addressed, deadline, query);
        } catch (StatusRuntimeException failure) {
            return Failures.of(failure.getStatus());
        } catch (InvalidProtocolBufferException | JacksonException _) {
            return ProviderTurn.failed(FailureCode.INVALID_RESPONSE, "Dialogflow's answer cannot be written as JSON.");
        } catch (IOException _) {
            return ProviderTurn.failed(
                    FailureCode.NOT_CONFIGURED, "The key of the service account cannot sign; check serviceAccount.");
        }
    }

    private Metadata headers(String session) throws IOException {
        Metadata headers = site.account().isPresent() ? site.account().get().headers() : new Metadata();
        headers.put(ROUTING, "session=" + URLEncoder.encode(session, StandardCharsets.UTF_8));
        return headers;
    }

    @Override
    public RawMap rawMap() {
        return RawMap.GOOGLE_DIALOG_FLOW;
    }

    /** Calls under way go on until their deadlines. */
    @Override
    public void close() {
        channel.shutdown();
    }
}
