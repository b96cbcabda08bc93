package com.baribhara.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The pages, with what {@code web.xml} wants of whoever opens them. */
final class PageGates {
    private static final Path WEBAPP = Sources.PROJECT.resolve("web-module/src/main/webapp");

    /** What is one's own, what the product is made of and, while it is developed, its patterns. */
    private static final Set<String> OF_WHOEVER_IS_SIGNED_IN =
            Set.of("/about.xhtml", "/patterns.xhtml", "/user/devices.xhtml");

    /** Shown at the addresses of others. */
    private static final String ERRORS = "/error.xhtml";

    private PageGates() {}

    static List<Door> all() {
        Map<String, Set<String>> gates = gates();
        return pages().map(page -> door(page, gates)).sorted().toList();
    }

    /** What neither {@code web.xml} nor the list above speaks of. */
    static List<String> forgotten() {
        Set<String> gates = gates().keySet();
        return pages().filter(page -> !gates.contains(page) && !OF_WHOEVER_IS_SIGNED_IN.contains(page))
                .toList();
    }

    private static Door door(String page, Map<String, Set<String>> gates) {
        Set<String> permissions = gates.get(page);
        if (permissions == null) {
            return Door.ofWhoeverIsSignedIn(page);
        }
        return permissions.isEmpty() ? Door.openToEverybody(page) : new Door(page, permissions);
    }

    private static Stream<String> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files
                    .map(file -> "/" + WEBAPP.relativize(file))
                    .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF") && !file.equals(ERRORS))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, Set<String>> gates() {
        Map<String, Set<String>> gates = new HashMap<>();
        for (Element constraint : elements(webXml(), "security-constraint")) {
            Set<String> permissions = new TreeSet<>(texts(constraint, "role-name"));
            texts(constraint, "url-pattern").forEach(pattern -> gates.put(pattern, permissions));
        }
        return gates;
    }

    private static Element webXml() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(WEBAPP.resolve("WEB-INF/web.xml").toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException malformed) {
            throw new IllegalStateException(malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> texts(Element within, String name) {
        return elements(within, name).stream()
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
