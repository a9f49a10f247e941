package dev.parley.provider.dialogflow;

import com.google.protobuf.ByteString;
import io.grpc.InsecureServerCredentials;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.okhttp.OkHttpServerBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** Dialogflow as seen from outside: gRPC without encryption on a free port of this machine. It answers as it is told. */
final class FakeGoogle implements AutoCloseable {
    static final String ES = "google.cloud.dialogflow.v2.Sessions";
    static final String CX = "google.cloud.dialogflow.cx.v3.Sessions";

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final Server server;

    FakeGoogle() {
        server = OkHttpServerBuilder.forPort(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), InsecureServerCredentials.create())
                .addService(service(ES))
                .addService(service(CX))
                .build();
        try {
            server.start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String uri() {
        return "http://127.0.0.1:" + server.getPort();
    }

    void answer(Answer answer) {
        answers.add(answer);
    }

    List<Request> requests() {
        return requests;
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private ServerServiceDefinition service(String name) {
        MethodDescriptor<ByteString, ByteString> method = MethodDescriptor.<ByteString, ByteString>newBuilder()
                .setType(MethodType.UNARY)
                .setFullMethodName(MethodDescriptor.generateFullMethodName(name, "DetectIntent"))
                .setRequestMarshaller(new Bytes())
                .setResponseMarshaller(new Bytes())
                .build();
        ServerCallHandler<ByteString, ByteString> handler = (call, headers) -> {
            call.request(1);
            return new ServerCall.Listener<>() {
                @Override
                public void onMessage(ByteString message) {
                    requests.add(new Request(name, headers, message));
                    FakeGoogle.this.send(call, headers);
                }
            };
        };
        return ServerServiceDefinition.builder(name).addMethod(method, handler).build();
    }

    private void send(ServerCall<ByteString, ByteString> call, Metadata headers) {
        switch (answers.remove()) {
            case Answer.Message message -> {
                call.sendHeaders(new Metadata());
                call.sendMessage(message.bytes());
                call.close(Status.OK, new Metadata());
            }
            case Answer.Failure failure -> {
                String token = headers.get(Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER));
                call.close(failure.code().toStatus().withDescription(failure.words() + " " + token), new Metadata());
            }
            case Answer.Silence() -> {}
        }
    }

    /** @param bytes the message as it came */
    record Request(String service, Metadata headers, ByteString bytes) {
        String header(String name) {
            return headers.get(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER));
        }
    }

    /** What it does with a request. */
    sealed interface Answer {
        record Message(ByteString bytes) implements Answer {}

        /** Fails, and indiscreetly quotes the token. */
        record Failure(Status.Code code, String words) implements Answer {}

        /** Never answers. */
        record Silence() implements Answer {}
    }

    private static final class Bytes implements MethodDescriptor.Marshaller<ByteString> {
        @Override
        public InputStream stream(ByteString value) {
            return value.newInput();
        }

        @Override
        public ByteString parse(InputStream stream) {
            try {
                return ByteString.readFrom(stream);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
