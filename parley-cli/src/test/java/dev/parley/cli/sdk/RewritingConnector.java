package dev.parley.cli.sdk;

import com.mypurecloud.sdk.v2.ApiClient;
import com.mypurecloud.sdk.v2.AsyncApiCallback;
import com.mypurecloud.sdk.v2.connector.ApiClientConnector;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProperty;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorProvider;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorRequest;
import com.mypurecloud.sdk.v2.connector.ApiClientConnectorResponse;
import com.mypurecloud.sdk.v2.connector.apache.ApacheHttpClientConnectorProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * The SDK's own connector, which however finds {@code https://api.local.test} and {@code https://login.local.test} at our
 * address (wire-contract §3.3), and notes what passed.
 */
final class RewritingConnector implements ApiClientConnector {
    private final ApiClientConnector connector;
    private final URI server;
    private final List<String> passed;
    private final IntConsumer onStatus;

    private RewritingConnector(ApiClientConnector connector, URI server, List<String> passed, IntConsumer onStatus) {
        this.connector = connector;
        this.server = server;
        this.passed = passed;
        this.onStatus = onStatus;
    }

    /**
     * A client behind such a connector.
     *
     * @param passed gets a line for each request: its path and the status of its answer
     * @param onStatus is told the status of each answer before the SDK is
     */
    static ApiClient.Builder client(URI server, List<String> passed, IntConsumer onStatus) {
        ApiClientConnectorProvider provider = properties -> new RewritingConnector(
                new ApacheHttpClientConnectorProvider().create(properties), server, passed, onStatus);
        return ApiClient.Builder.standard()
                .withBasePath("https://api.local.test")
                .withProperty(ApiClientConnectorProperty.CONNECTOR_PROVIDER, provider);
    }

    static List<String> notes() {
        return new CopyOnWriteArrayList<>();
    }

    @Override
    public ApiClientConnectorResponse invoke(ApiClientConnectorRequest request) throws IOException {
        ApiClientConnectorResponse response = connector.invoke(here(request));
        passed.add(URI.create(request.getUrl()).getPath() + " " + response.getStatusCode());
        onStatus.accept(response.getStatusCode());
        return response;
    }

    @Override
    public Future<ApiClientConnectorResponse> invokeAsync(
            ApiClientConnectorRequest request, AsyncApiCallback<ApiClientConnectorResponse> callback) {
        return connector.invokeAsync(here(request), callback);
    }

    private ApiClientConnectorRequest here(ApiClientConnectorRequest request) {
        return new Moved(
                request, request.getUrl().replaceFirst("^https://(?:api|login)\\.local\\.test", server.toString()));
    }

    /** The same request to another address. */
    private record Moved(ApiClientConnectorRequest request, String url) implements ApiClientConnectorRequest {
        @Override
        public String getMethod() {
            return request.getMethod();
        }

        @Override
        public String getUrl() {
            return url;
        }

        @Override
        public Map<String, String> getHeaders() {
            return request.getHeaders();
        }

        @Override
        public boolean hasBody() {
            return request.hasBody();
        }

        @Override
        public String readBody() throws IOException {
            return request.readBody();
        }

        @Override
        public InputStream getBody() throws IOException {
            return request.getBody();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connector.close();
        } catch (IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IOException(failure);
        }
    }
}
