package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state, in both languages and both themes, at a desk and on a narrow phone. */
class PagesE2E {
    /** The page of the patterns shows heads of pages as samples. */
    private static final String HEADING = "h1:not([data-samples] h1)";

    private static final int NARROW = 320;
    private static final int HEIGHT = 900;
    private static final double MOST_SHIFT = 0.1;
    private static final Path REPORT = Path.of("target", "pages", "pages.md");

    private static final List<String> ROWS = new ArrayList<>();
    private static Studio studio;

    @BeforeAll
    static void open() {
        studio = new Studio();
    }

    @AfterAll
    static void close() throws IOException {
        studio.close();
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, ROWS);
    }

    static Stream<Arguments> scenesInBothLanguages() {
        return Stream.of("en", "bn").flatMap(language -> Scenes.wanted().map(scene -> Arguments.of(scene, language)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("scenesInBothLanguages")
    void everybodyCanReadAndUseThePage(Scene scene, String language) {
        Page page = studio.set(scene, language);
        List<String> faults = new ArrayList<>(studio.complaints());
        Object shift = page.evaluate("window.shifted");
        if (number(shift) >= MOST_SHIFT) {
            faults.add("the layout jumps by " + shift);
        }
        plain(page, language, faults);
        Axe.into(page);
        Axe axe = scene.aboutTheFrame() ? Axe.atAll() : Axe.within();
        Studio.wear("light", page);
        boolean first = language.equals("en");
        (first ? axe.violations(page, Axe.AGREED) : axe.violationsButColours(page))
                .forEach(violation -> faults.add("light: " + violation));
        Studio.wear("dark", page);
        if (first) {
            axe.badColours(page).forEach(violation -> faults.add("dark: " + violation));
        }
        narrow(page, language, axe, faults);
        ROWS.add(String.format(Locale.ROOT, "| %s | %s | %.3f | %d |", scene, language, number(shift), faults.size()));
        assertThat(faults).as("%s in %s", scene, language).isEmpty();
    }

    private static void plain(Page page, String language, List<String> faults) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            faults.add("the page says that it is in " + page.locator("html").getAttribute("lang"));
        }
        if (page.locator(HEADING).count() != 1) {
            faults.add("headings of the page: " + page.locator(HEADING).allInnerTexts());
        }
        if (page.title().isBlank() || page.title().startsWith(" ")) {
            faults.add("no title: " + page.title());
        }
        StrayWords.of(page, language).forEach(text -> faults.add("left in another language: " + text));
    }

    /**
     * On the narrowest phone of all, still in the dark, axe looks at everything once more: rows have become cards. In the other language that
     * page has other words, which axe has seen at the desk, in the same elements and colours: it is asked what does not fit there.
     */
    private static void narrow(Page page, String language, Axe axe, List<String> faults) {
        page.setViewportSize(NARROW, HEIGHT);
        Object wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (number(wide) > 0) {
            faults.add("scrolls sideways by " + wide + " px on a narrow phone: " + page.evaluate(WIDEST));
        }
        List<String> found = language.equals("en") ? axe.violations(page, Axe.AGREED) : axe.tooSmall(page);
        found.forEach(violation -> faults.add("phone: " + violation));
    }

    private static final String WIDEST = """
            [...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth + 1)
              .slice(-3).map(one => one.outerHTML.slice(0, 120))
            """;

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }
}
