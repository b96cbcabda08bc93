package com.baribhara.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** The accessibility rules of axe. */
final class Axe {
    /** What the law and buyers ask for. */
    static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** All rules that are agreed on. */
    static final List<String> AGREED =
            Stream.concat(STANDARDS.stream(), Stream.of("best-practice")).toList();

    /** Only what is broken is worked out, and where it stands is said by its own text: it takes a third of the time. */
    private static final String RUN = """
            async ([tags, about, without, apart]) => {
              const of = tag => axe.getRules(tags).filter(rule => rule.tags.includes(tag)).map(rule => rule.ruleId);
              const left = Object.fromEntries((without ? of(without) : []).map(rule => [rule, {enabled: false}]));
              if (about && !of(about).length) throw new Error('no rules about ' + about);
              const wanted = about ? {type: 'rule', values: of(about)} : {type: 'tag', values: tags};
              const frame = apart ? [...document.querySelectorAll(apart)] : [];
              return (await axe.run(frame.length ? {include: document, exclude: frame} : document, {runOnly: wanted, rules: left, resultTypes: ['violations'], selectors: false}))
                .violations.map(found => found.id + ': ' + found.nodes.slice(0, 3)
                  .map(node => node.html + ' (' + node.any.concat(node.all, node.none).map(one => one.message).join('; ') + ')').join(' | '));
            }
            """;

    private static final String COLOURS = "cat.color";

    /** The menus beside and above a page. They hold half of its elements and are the same on all, so that they are looked at where they are the matter. */
    private static final String FRAME = ".b-side, .b-top";

    private final String apart;

    private Axe(String apart) {
        this.apart = apart;
    }

    /** Looks at all that a page shows. */
    static Axe atAll() {
        return new Axe("");
    }

    /** Looks at what makes a page this page. */
    static Axe within() {
        return new Axe(FRAME);
    }

    /** Brings axe into the page, once after each navigation. */
    static void into(Page page) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
    }

    List<String> violations(Page page, List<String> tags) {
        return run(page, tags, "", "");
    }

    /** All but what colours are judged by, which takes two thirds of the time. */
    List<String> violationsButColours(Page page) {
        return run(page, AGREED, "", COLOURS);
    }

    /** Of the rules about colours alone: in another theme a page is as it was in all else. */
    List<String> badColours(Page page) {
        return run(page, AGREED, COLOURS, "");
    }

    /** What a finger cannot hit: the one rule that asks how long words are. */
    List<String> tooSmall(Page page) {
        return run(page, AGREED, "wcag258", "");
    }

    @SuppressWarnings("unchecked")
    private List<String> run(Page page, List<String> tags, String about, String without) {
        return (List<String>) page.evaluate(RUN, List.of(tags, about, without, apart));
    }
}
