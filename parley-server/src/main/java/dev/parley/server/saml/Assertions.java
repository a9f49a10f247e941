package dev.parley.server.saml;

import dev.parley.server.store.GrantStore;
import dev.parley.workspace.account.IdentityProvider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Believes an assertion if a known identity provider signed it for us, now, about somebody, and nobody has used it before
 * (RFC 7522 §3). There must be exactly one assertion, and its own signature over all of it, so that what is signed is
 * what is read.
 */
public final class Assertions {
    /** How far clocks may be apart. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** The longest text that is looked at, in Base64. */
    private static final int LONGEST = 200_000;

    private static final String BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer";

    private final List<IdentityProvider> providers;
    private final GrantStore used;
    private final Clock clock;

    public Assertions(List<IdentityProvider> providers, GrantStore used, Clock clock) {
        this.providers = List.copyOf(providers);
        this.used = used;
        this.clock = clock;
    }

    /** What is made of an assertion. */
    public sealed interface Verdict {}

    /** @param subject whom it is about: a user name or address */
    public record Believed(String subject) implements Verdict {}

    /** @param reason why it is not believed */
    public record Doubted(String reason) implements Verdict {}

    /** Checks an assertion, or a response with one in it, and notes that it was used. */
    public Verdict check(String base64) {
        Optional<Document> document = decode(base64);
        if (document.isEmpty()) {
            return new Doubted("it is not XML in Base64, or has a document type or too many levels");
        }
        Optional<Element> found = onlyAssertion(document.get());
        if (found.isEmpty()) {
            return new Doubted("there must be one assertion, alone or in a response, with one signature in it");
        }
        Element assertion = found.get();
        Optional<IdentityProvider> provider = AssertionXml.child(assertion, "Issuer")
                .map(AssertionXml::text)
                .flatMap(issuer -> providers.stream()
                        .filter(each -> each.issuer().equals(issuer))
                        .findFirst());
        if (provider.isEmpty()) {
            return new Doubted("its issuer is not known here");
        }
        return AssertionSignature.isValid(
                        assertion,
                        signatures(assertion).getFirst(),
                        provider.get().keys())
                ? check(assertion, provider.get())
                : new Doubted("its signature is not valid");
    }

    private static Optional<Document> decode(String base64) {
        if (base64.length() > LONGEST) {
            return Optional.empty();
        }
        // A plus sign that a client forgot to encode arrives as a blank.
        String standard =
                base64.replace(' ', '+').replaceAll("\\s", "").replace('-', '+').replace('_', '/');
        try {
            return Optional.ofNullable(AssertionXml.parse(Base64.getDecoder().decode(standard)));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static List<Element> signatures(Element assertion) {
        return AssertionXml.children(assertion, XMLSignature.XMLNS, "Signature");
    }

    /** The one assertion of a document, if it is signed itself. */
    private static Optional<Element> onlyAssertion(Document document) {
        List<Element> assertions = AssertionXml.assertions(document);
        if (assertions.size() != 1) {
            return Optional.empty();
        }
        Element root = document.getDocumentElement();
        Element assertion = assertions.getFirst();
        boolean placed = assertion.isSameNode(root)
                || (assertion.getParentNode().isSameNode(root)
                        && "Response".equals(root.getLocalName())
                        && AssertionXml.PROTOCOL.equals(root.getNamespaceURI()));
        return placed && signatures(assertion).size() == 1 ? Optional.of(assertion) : Optional.empty();
    }

    private Verdict check(Element assertion, IdentityProvider provider) {
        Optional<Element> conditions = AssertionXml.child(assertion, "Conditions");
        if (conditions.isEmpty() || !isFor(conditions.get(), provider.audience())) {
            return new Doubted("it is for another audience");
        }
        Optional<Element> subject = AssertionXml.child(assertion, "Subject");
        Optional<String> name = subject.flatMap(each -> AssertionXml.child(each, "NameID"))
                .map(AssertionXml::text)
                .filter(text -> !text.isEmpty());
        Optional<Element> confirmation = subject.flatMap(each -> AssertionXml.child(each, "SubjectConfirmation"))
                .filter(each -> BEARER.equals(each.getAttribute("Method")))
                .flatMap(each -> AssertionXml.child(each, "SubjectConfirmationData"));
        if (name.isEmpty() || confirmation.isEmpty()) {
            return new Doubted("it names nobody, or is for nobody who just brings it");
        }
        Optional<Instant> end = end(conditions.get(), confirmation.get());
        if (end.isEmpty()) {
            return new Doubted("it is not valid now");
        }
        String key = hash(provider.issuer() + "\n" + assertion.getAttribute("ID"));
        return used.use(key, end.get().plus(SKEW)) ? new Believed(name.get()) : new Doubted("it was used before");
    }

    private static boolean isFor(Element conditions, String audience) {
        List<Element> restrictions = AssertionXml.children(conditions, "AudienceRestriction");
        return !restrictions.isEmpty()
                && restrictions.stream()
                        .allMatch(restriction -> AssertionXml.children(restriction, "Audience").stream()
                                .anyMatch(each -> AssertionXml.text(each).equals(audience)));
    }

    /** When the assertion ends; empty where it has ended, has not begun, or has no end. */
    private Optional<Instant> end(Element conditions, Element confirmation) {
        Instant now = clock.instant();
        Optional<Instant> first = time(conditions, "NotOnOrAfter");
        Optional<Instant> second = time(confirmation, "NotOnOrAfter");
        boolean begun = !now.plus(SKEW).isBefore(time(conditions, "NotBefore").orElse(Instant.MIN))
                && !now.plus(SKEW).isBefore(time(confirmation, "NotBefore").orElse(Instant.MIN));
        return second.map(end -> first.filter(other -> other.isBefore(end)).orElse(end))
                .filter(end -> begun && now.minus(SKEW).isBefore(end));
    }

    /** A time; where it cannot be read, one that makes the assertion invalid. */
    private static Optional<Instant> time(Element element, String name) {
        if (!element.hasAttribute(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Instant.parse(element.getAttribute(name)));
        } catch (DateTimeParseException wrong) {
            return Optional.of(name.equals("NotBefore") ? Instant.MAX : Instant.MIN);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
