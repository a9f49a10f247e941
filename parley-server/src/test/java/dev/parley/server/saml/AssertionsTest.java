package dev.parley.server.saml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.server.saml.Assertions.Believed;
import dev.parley.server.saml.Assertions.Doubted;
import dev.parley.server.store.MovableClock;
import dev.parley.server.store.StoreSettings;
import dev.parley.server.store.memory.MemoryStores;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssertionsTest {
    private static final SigningProvider PROVIDER = new SigningProvider(SigningProvider.ISSUER);
    private static final SigningProvider STRANGER = new SigningProvider(SigningProvider.ISSUER);
    private static final SigningProvider OTHER = new SigningProvider("https://other.example");
    private static final Instant NOW = Instant.parse("2026-08-15T08:23:58Z");

    private final MovableClock clock = new MovableClock(NOW);
    private final Assertions assertions = new Assertions(
            List.of(OTHER.asKnown(), PROVIDER.asKnown()),
            new MemoryStores(StoreSettings.STANDARD.withClock(clock)).grants(),
            clock);

    @Test
    void shouldBelieveWhatAKnownProviderSigned() {
        assertThat(check(signed("a1"))).isEqualTo(new Believed("ann@example.com"));
        assertThat(check(OTHER.sign(OTHER.assertion("a1", "ben"), "a1"))).isEqualTo(new Believed("ben"));
    }

    @Test
    void shouldBelieveTheAssertionInAResponse() {
        String response = response(PROVIDER.assertion("a1", "ann"));

        assertThat(check(PROVIDER.sign(response, "a1"))).isEqualTo(new Believed("ann"));
        String both = PROVIDER.sign(PROVIDER.sign(response.replace("a1", "a2"), "a2"), "r1");
        assertThat(check(both)).as("the response is signed too").isEqualTo(new Believed("ann"));
    }

    @Test
    void shouldTakeEveryFormOfBase64() {
        String text = SigningProvider.encode(signed("a1"));
        assertThat(assertions.check(text.replaceAll("(.{76})", "$1\r\n"))).isInstanceOf(Believed.class);

        String url = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(signed("a2").getBytes(StandardCharsets.UTF_8));
        assertThat(assertions.check(url)).isInstanceOf(Believed.class);
        assertThat(assertions.check(SigningProvider.encode(signed("a3")).replace('+', ' ')))
                .isInstanceOf(Believed.class);
    }

    @Test
    void shouldBelieveAnAssertionOnce() {
        String signed = signed("a1");
        assertThat(check(signed)).isInstanceOf(Believed.class);

        assertDoubted(check(signed), "used before");
        assertThat(check(signed("a2"))).isInstanceOf(Believed.class);
    }

    @Test
    void shouldNotBelieveStrangers() {
        assertDoubted(check(STRANGER.sign(STRANGER.assertion("a1", "ann"), "a1")), "signature");
        assertDoubted(check(OTHER.sign(PROVIDER.assertion("a1", "ann"), "a1")), "signature");
        SigningProvider nobody = new SigningProvider("https://nobody.example");
        assertDoubted(check(nobody.sign(nobody.assertion("a1", "ann"), "a1")), "issuer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ann@example.com      | ben@example.com
            2026-08-15T08:30:00Z | 2026-08-15T09:30:00Z
            >parley<             | >others<
            ID="a1"              | ID="a2"
            """)
    void shouldNoticeChanges(String was, String becomes) {
        assertThat(check(signed("a1").replace(was, becomes))).isInstanceOf(Doubted.class);
    }

    @Test
    void shouldNotBelieveWhatIsNotSigned() {
        assertDoubted(check(PROVIDER.assertion("a1", "ann")), "one signature");
        String response = response(PROVIDER.assertion("a1", "ann"));
        assertDoubted(check(PROVIDER.sign(response, "r1")), "one signature");
    }

    /** The signature of one assertion must not vouch for another: every place another one can hide in. */
    @Test
    void shouldNotBelieveWrappedAssertions() {
        String signed = signed("a1");
        String forged = PROVIDER.assertion("evil", "admin@example.com");
        String signature = signed.substring(signed.indexOf("<Signature"), signed.indexOf("</Signature>") + 12);

        assertDoubted(check(response(forged + signed)), "one assertion");
        assertDoubted(check(response(signed + forged)), "one assertion");
        assertDoubted(check(forged.replace("</saml:Issuer>", "</saml:Issuer>" + signature)), "signature");
        assertDoubted(
                check(forged.replace(
                        "</saml:Issuer>",
                        "</saml:Issuer>"
                                + signature.replace("</Signature>", "<Object>" + signed + "</Object></Signature>"))),
                "one assertion");
        assertDoubted(
                check(forged.replace(
                        "</saml:Conditions>", "</saml:Conditions><saml:Advice>" + signed + "</saml:Advice>")),
                "one assertion");
        assertDoubted(check("<wrap><inner>" + signed + "</inner></wrap>"), "one assertion");
        assertDoubted(check("<Response>" + signed + "</Response>"), "one assertion");
        assertDoubted(check(signed.replace(signature, signature + signature)), "one signature");
    }

    @Test
    void shouldNotBelieveWeakAlgorithms() {
        String plain = PROVIDER.assertion("a1", "ann");
        assertDoubted(check(PROVIDER.sign(plain, "a1", SignatureMethod.RSA_SHA1, DigestMethod.SHA256)), "signature");
        assertDoubted(check(PROVIDER.sign(plain, "a1", SignatureMethod.RSA_SHA256, DigestMethod.SHA1)), "signature");
    }

    @Test
    void shouldReadTheWholeNameWhateverCommentsAreInIt() {
        String plain = PROVIDER.assertion("a1", "ann@example.com<!-- -->.evil.example");
        assertThat(check(PROVIDER.sign(plain, "a1"))).isEqualTo(new Believed("ann@example.com.evil.example"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-15T08:18:59Z, false",
        "2026-08-15T08:19:00Z, true",
        "2026-08-15T08:30:59Z, true",
        "2026-08-15T08:31:00Z, false"
    })
    void shouldHeedTheTimeWithAMinutesGrace(Instant now, boolean believed) {
        clock.moveTo(now);
        assertThat(check(signed("a1")) instanceof Believed).isEqualTo(believed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <saml:Audience>parley</saml:Audience>          | <saml:Audience>other</saml:Audience>      | audience
            <saml:Audience>parley</saml:Audience>          | ''                                        | audience
            <saml:NameID>ann@example.com</saml:NameID>     | <saml:NameID> </saml:NameID>              | nobody
            cm:bearer                                      | cm:holder-of-key                          | nobody
            NotOnOrAfter="2026-08-15T08:30:00Z" Recipient  | Recipient                                 | not valid now
            NotOnOrAfter="2026-08-15T08:30:00Z" Recipient  | NotOnOrAfter="soon" Recipient             | not valid now
            NotBefore="2026-08-15T08:20:00Z"               | NotBefore="then"                          | not valid now
            08:30:00.000Z                                  | 08:20:01.000Z                             | not valid now
            """)
    void shouldDemandWhatMakesAnAssertionSafe(String was, String becomes, String reason) {
        String plain = PROVIDER.assertion("a1", "ann@example.com").replace(was, becomes);

        assertDoubted(check(PROVIDER.sign(plain, "a1")), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "<a/>",
                "<a",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>",
                "<a>&undefined;</a>",
                "<a xmlns:x='urn:x'><y:b/></a>"
            })
    void shouldNotReadOtherXml(String xml) {
        assertThat(check(xml)).isInstanceOf(Doubted.class);
    }

    @Test
    void shouldNotReadWhatIsTooDeepOrTooLong() {
        assertDoubted(check("<a>".repeat(41) + "</a>".repeat(41)), "levels");
        assertThat(assertions.check("A".repeat(10_000_000))).isInstanceOf(Doubted.class);
        assertThat(assertions.check("\u0000!")).isInstanceOf(Doubted.class);
    }

    @Test
    void shouldReadNoDocumentType() {
        assertDoubted(check("<!DOCTYPE saml:Assertion>" + signed("a1")), "document type");
    }

    private static String signed(String id) {
        return PROVIDER.sign(PROVIDER.assertion(id, "ann@example.com"), id);
    }

    private static String response(String content) {
        return "<p:Response xmlns:p=\"urn:oasis:names:tc:SAML:2.0:protocol\" ID=\"r1\"><p:Status/>" + content
                + "</p:Response>";
    }

    private Assertions.Verdict check(String xml) {
        return assertions.check(SigningProvider.encode(xml));
    }

    private static void assertDoubted(Assertions.Verdict verdict, String reason) {
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Doubted.class, doubted -> assertThat(doubted.reason()).contains(reason));
    }
}
