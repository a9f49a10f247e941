package dev.parley.provider.lex;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signature Version 4 of AWS, computed a second time from what came over the wire. */
final class Signature {
    private static final Pattern AUTHORIZATION = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/((\\d{8})/([^/]+)/([^/]+)/aws4_request), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})");
    private static final List<String> MUST_BE_SIGNED =
            List.of("content-type", "host", "x-amz-content-sha256", "x-amz-date");

    private Signature() {}

    /** What is wrong with how a request is signed; empty if nothing. */
    static Optional<String> mistake(LexFake.Asked asked, String keyId, String key) {
        Matcher authorization = AUTHORIZATION.matcher(asked.headers().getOrDefault("authorization", ""));
        if (!authorization.matches()) {
            return Optional.of("no signature");
        }
        List<String> names = Arrays.asList(authorization.group(6).split(";"));
        String hash = hex(sha256(asked.body()));
        if (!authorization.group(1).equals(keyId) || !authorization.group(5).equals("lex")) {
            return Optional.of("another key or service");
        }
        if (!names.containsAll(MUST_BE_SIGNED) || !hash.equals(asked.headers().get("x-amz-content-sha256"))) {
            return Optional.of("not all is signed");
        }
        String canonical = asked.line().replaceFirst(" .*", "") + "\n"
                + path(asked.line().replaceFirst("[^ ]+ ", "")) + "\n\n"
                + names.stream()
                        .map(name -> name + ":" + asked.headers().get(name) + "\n")
                        .collect(Collectors.joining())
                + "\n" + authorization.group(6) + "\n" + hash;
        String date = authorization.group(3);
        String toSign = "AWS4-HMAC-SHA256\n" + asked.headers().get("x-amz-date") + "\n" + authorization.group(2) + "\n"
                + hex(sha256(canonical));
        byte[] signingKey = ("AWS4" + key).getBytes(StandardCharsets.UTF_8);
        for (String part : List.of(date, authorization.group(4), authorization.group(5), "aws4_request")) {
            signingKey = hmac(signingKey, part);
        }
        return hex(hmac(signingKey, toSign)).equals(authorization.group(7))
                ? Optional.empty()
                : Optional.of("wrong signature; the headers were " + asked.headers());
    }

    /** The region that a request is signed for. */
    static String region(Map<String, String> headers) {
        Matcher authorization = AUTHORIZATION.matcher(headers.getOrDefault("authorization", ""));
        return authorization.matches() ? authorization.group(4) : "";
    }

    /** Paths are encoded once more before they are signed. */
    private static String path(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
