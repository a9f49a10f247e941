package dev.parley.provider.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** Reads answers up to a number of bytes, counted after they are unpacked. */
final class AnswerReader {
    /** The answer has more bytes than it may. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private AnswerReader() {}

    static OutgoingAnswer.Answered read(ClassicHttpResponse answer, HttpUriRequestBase request, int mostBytes)
            throws IOException {
        HttpEntity entity = answer.getEntity();
        if (entity == null) {
            return new OutgoingAnswer.Answered(answer.getCode(), headers(answer), "");
        }
        InputStream content = entity.getContent();
        byte[] bytes = content.readNBytes(mostBytes);
        if (bytes.length == mostBytes && content.read() >= 0) {
            // Otherwise the rest would be read when the answer is closed.
            request.cancel();
            throw new TooLargeException();
        }
        return new OutgoingAnswer.Answered(answer.getCode(), headers(answer), new String(bytes, charset(entity)));
    }

    private static Charset charset(HttpEntity entity) {
        return Optional.ofNullable(ContentType.parseLenient(entity.getContentType()))
                .map(ContentType::getCharset)
                .orElse(StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> headers(ClassicHttpResponse answer) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : answer.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(Optional.ofNullable(header.getValue()).orElse(""));
        }
        return headers;
    }
}
