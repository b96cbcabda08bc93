package com.baribhara.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A configuration as the model it stands for: WildFly writes attributes in any order. */
final class ConfigurationModel {
    private ConfigurationModel() {}

    static List<String> lines(Path configuration) throws IOException {
        try {
            List<String> lines = new ArrayList<>();
            collect(
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(configuration.toFile())
                            .getDocumentElement(),
                    "",
                    lines);
            return lines;
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(configuration.toString(), unreadable);
        }
    }

    private static void collect(Element element, String above, List<String> lines) {
        String here = above + "/" + element.getTagName() + attributes(element);
        lines.add(here);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, here, lines);
            } else if (!child.getTextContent().isBlank()) {
                lines.add(here + "=" + child.getTextContent().strip());
            }
        }
    }

    private static List<String> attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            found.add(all.item(i).toString());
        }
        Collections.sort(found);
        return found;
    }
}
