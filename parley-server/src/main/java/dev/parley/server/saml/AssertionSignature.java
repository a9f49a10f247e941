package dev.parley.server.saml;

import java.security.PublicKey;
import java.util.List;
import java.util.Set;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.w3c.dom.Element;

/**
 * Checks the signature of an assertion with the keys that are known, never with one that comes along. It must be over the
 * very element it stands in, and transform it in no other way than SAML does (SAML 2.0 core §5.4).
 */
final class AssertionSignature {
    private static final Set<String> ALGORITHMS = Set.of(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");
    private static final Set<String> DIGESTS = Set.of(
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2001/04/xmlenc#sha512");
    private static final Set<String> TRANSFORMS = Set.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE);

    private AssertionSignature() {}

    /**
     * Whether an assertion is signed with one of these keys.
     *
     * @param assertion the element
     * @param signature its signature, which stands directly in it
     */
    static boolean isValid(Element assertion, Element signature, List<PublicKey> keys) {
        String id = assertion.getAttribute("ID");
        return !id.isEmpty() && keys.stream().anyMatch(key -> isValid(assertion, id, signature, key));
    }

    private static boolean isValid(Element assertion, String id, Element element, PublicKey key) {
        DOMValidateContext context = new DOMValidateContext(KeySelector.singletonKeySelector(key), element);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        context.setIdAttributeNS(assertion, null, "ID");
        try {
            XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
            return isOver(signature.getSignedInfo(), id) && signature.validate(context);
        } catch (MarshalException | XMLSignatureException | RuntimeException unreadable) {
            return false;
        }
    }

    private static boolean isOver(SignedInfo info, String id) {
        return info.getReferences().size() == 1
                && ALGORITHMS.contains(info.getSignatureMethod().getAlgorithm())
                && info.getCanonicalizationMethod().getAlgorithm().equals(CanonicalizationMethod.EXCLUSIVE)
                && isTo(info.getReferences().getFirst(), id);
    }

    private static boolean isTo(Reference reference, String id) {
        return ("#" + id).equals(reference.getURI())
                && DIGESTS.contains(reference.getDigestMethod().getAlgorithm())
                && reference.getTransforms().stream()
                        .allMatch(transform -> TRANSFORMS.contains(transform.getAlgorithm()));
    }
}
