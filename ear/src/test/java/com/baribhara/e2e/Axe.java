package com.baribhara.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The accessibility rules of axe, all of them that are agreed on. */
final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Only what is broken is worked out: it takes a third of the time. */
    private static final String RUN = """
            async tags => (await axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']}))
              .violations.map(found => found.id + ': ' + found.nodes.slice(0, 3)
                .map(node => node.html + ' (' + node.any.concat(node.all, node.none).map(one => one.message).join('; ') + ')').join(' | '))
            """;

    private Axe() {}

    /** Brings axe into the page, once after each navigation. */
    static void into(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
    }

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        return (List<String>) page.evaluate(RUN, RULES);
    }
}
