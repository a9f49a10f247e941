package dev.parley.server.saml;

import dev.parley.workspace.account.IdentityProvider;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An identity provider with a key of its own. */
public final class SigningProvider {
    public static final String ISSUER = "https://idp.example";
    public static final String AUDIENCE = "parley";

    private final KeyPair keys;
    private final String issuer;

    public SigningProvider(String issuer) {
        this.issuer = issuer;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public IdentityProvider asKnown() {
        return new IdentityProvider("Example", issuer, AUDIENCE, List.of(keys.getPublic()));
    }

    /** An assertion about a user, for a time around 2026-08-15T08:23:58Z. */
    public String assertion(String id, String subject) {
        return """
                <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="%s" Version="2.0"
                    IssueInstant="2026-08-15T08:20:00Z"><saml:Issuer>%s</saml:Issuer><saml:Subject>
                  <saml:NameID>%s</saml:NameID>
                  <saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
                    <saml:SubjectConfirmationData NotOnOrAfter="2026-08-15T08:30:00Z" Recipient="https://parley.example"/>
                  </saml:SubjectConfirmation></saml:Subject>
                  <saml:Conditions NotBefore="2026-08-15T08:20:00Z" NotOnOrAfter="2026-08-15T08:30:00.000Z">
                    <saml:AudienceRestriction><saml:Audience>parley</saml:Audience></saml:AudienceRestriction>
                  </saml:Conditions></saml:Assertion>
                """.formatted(id, issuer, subject).strip();
    }

    /** The XML with a signature over the element that has this id, which becomes the element's second child. */
    public String sign(String xml, String id) {
        return sign(xml, id, SignatureMethod.RSA_SHA256, DigestMethod.SHA256);
    }

    public String sign(String xml, String id, String method, String digest) {
        try {
            Document document = java.util.Objects.requireNonNull(
                    AssertionXml.parse(xml.getBytes(StandardCharsets.UTF_8)), "the test's own XML");
            Element element = element(document.getDocumentElement(), id);
            XMLSignatureFactory factory = XMLSignatureFactory.getInstance("DOM");
            Reference reference = factory.newReference(
                    "#" + id,
                    factory.newDigestMethod(digest, null),
                    List.of(
                            factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                            factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                    null,
                    null);
            DOMSignContext context = new DOMSignContext(
                    keys.getPrivate(), element, element.getFirstChild().getNextSibling());
            context.setProperty("org.jcp.xml.dsig.secureValidation", false);
            context.setIdAttributeNS(element, null, "ID");
            factory.newXMLSignature(
                            factory.newSignedInfo(
                                    factory.newCanonicalizationMethod(
                                            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                                    factory.newSignatureMethod(method, null),
                                    List.of(reference)),
                            keyInfo(factory))
                    .sign(context);
            return text(document);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException | TransformerException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private KeyInfo keyInfo(XMLSignatureFactory factory) {
        try {
            var infos = factory.getKeyInfoFactory();
            return infos.newKeyInfo(List.of(infos.newKeyValue(keys.getPublic())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Element element(Element root, String id) {
        if (id.equals(root.getAttribute("ID"))) {
            return root;
        }
        return AssertionXml.children(root, "Assertion").stream()
                .filter(child -> id.equals(child.getAttribute("ID")))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(out));
        return out.toString();
    }

    public static String encode(String xml) {
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }
}
