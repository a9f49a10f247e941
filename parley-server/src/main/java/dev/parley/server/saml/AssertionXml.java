package dev.parley.server.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads the XML of assertions with a parser that knows no document types, entities or other files. */
final class AssertionXml {
    static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";
    static final String PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol";

    /** How deep elements may nest; assertions of identity providers have about ten levels. */
    private static final int DEEPEST = 40;

    private AssertionXml() {}

    /** The document, or null where the bytes are not the XML that is wanted. */
    static @Nullable Document parse(byte[] xml) {
        try {
            DocumentBuilder parser = factory().newDocumentBuilder();
            parser.setErrorHandler(new Silent());
            return parser.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException unreadable) {
            return null;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** All assertions of a document, wherever they are. */
    static List<Element> assertions(Document document) {
        NodeList nodes = document.getElementsByTagNameNS(SAML, "Assertion");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The elements of a SAML name directly below an element. */
    static List<Element> children(Element parent, String name) {
        return children(parent, SAML, name);
    }

    /** The elements of a name directly below an element. */
    static List<Element> children(Element parent, String namespace, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && name.equals(element.getLocalName())
                    && namespace.equals(element.getNamespaceURI())) {
                children.add(element);
            }
        }
        return children;
    }

    /** The only element of a SAML name directly below an element; empty where there is none or more than one. */
    static Optional<Element> child(Element parent, String name) {
        List<Element> children = children(parent, name);
        return children.size() == 1 ? Optional.of(children.getFirst()) : Optional.empty();
    }

    /** The text of an element, whatever comments are in it. */
    static String text(Element element) {
        return element.getTextContent().strip();
    }

    /** Says nothing: what is wrong is told to the client, not to the console. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException harmless) {
            // A document with a warning is read.
        }

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
