package dev.parley.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a client does to act for a user: it sends the user's browser, takes the code and exchanges it. */
record CodeFlow(TestServer server, String clientId, String redirectUri) {
    static final String VERIFIER = "a-verifier.of_exactly~fifty-characters-0123456789";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    static CodeFlow ofPortal(TestServer server) {
        return new CodeFlow(server, "portal", TestAccounts.PORTAL_CALLBACK);
    }

    static CodeFlow ofApp(TestServer server) {
        return new CodeFlow(server, "app", "http://127.0.0.1:51004/cb");
    }

    /** The path of an authorization request. */
    String path(String more) {
        return "/oauth/authorize?response_type=code&client_id=" + clientId + "&redirect_uri=" + encoded(redirectUri)
                + more;
    }

    /** A code of Ann's. */
    String code() {
        return codeWith("");
    }

    String codeWithPkce() {
        return code(challenge(VERIFIER));
    }

    /** A code of Ann's under a challenge. */
    String code(String challenge) {
        return codeWith("&code_challenge_method=S256&code_challenge=" + challenge);
    }

    private String codeWith(String more) {
        try (Browser browser = new Browser(server)) {
            URI answer = browser.authorize(path(more), "ann", "ann's password");
            Matcher code = CODE.matcher(answer.toString());
            if (!code.find()) {
                throw new AssertionError(answer);
            }
            return code.group(1);
        }
    }

    /** Exchanges a code as the SDKs do: with the client's secret. */
    TestServer.Reply redeem(String code) {
        return server.tokenRequest(form(code), "Authorization", basic());
    }

    /** Exchanges a code as the SDKs do with PKCE: without a secret. */
    TestServer.Reply redeemWithPkce(String code) {
        return redeem(code, VERIFIER);
    }

    TestServer.Reply redeem(String code, String verifier) {
        return server.tokenRequest(form(code) + "&code_verifier=" + verifier + "&client_id=" + clientId);
    }

    TestServer.Reply refresh(String token) {
        return server.tokenRequest("grant_type=refresh_token&refresh_token=" + token, "Authorization", basic());
    }

    String form(String code) {
        return "grant_type=authorization_code&code=" + code + "&redirect_uri=" + encoded(redirectUri);
    }

    String basic() {
        return TestServer.basic(clientId, clientId + "-secret");
    }

    static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String parameter(String query, String name) {
        return Objects.requireNonNull(parameters(query).get(name), query);
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], java.net.URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
