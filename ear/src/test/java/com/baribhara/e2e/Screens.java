package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Photographs every scene in both languages, both themes and three widths, and puts the prints on one sheet. */
class Screens {
    private static final Logger LOG = Logger.getLogger(Screens.class.getName());
    private static final Path FOLDER = Path.of("target", "screens");
    private static final List<String> LANGUAGES = List.of("en", "bn");
    private static final List<String> THEMES = List.of("light", "dark");
    private static final List<Integer> WIDTHS = List.of(1440, 768, 360);
    private static final int HEIGHT = 900;
    private static final int PHONE_HEIGHT = 780;

    @Test
    void everyPageHasItsPicture() throws IOException {
        ContactSheet sheet = new ContactSheet();
        try (Studio studio = new Studio()) {
            for (Scene scene : Scenes.wanted().toList()) {
                for (String language : LANGUAGES) {
                    photograph(scene, language, studio, sheet);
                }
            }
        }
        sheet.write(FOLDER.resolve("index.html"));
        LOG.info(() -> sheet.size() + " pictures: "
                + FOLDER.resolve("index.html").toAbsolutePath().toUri());
        assertThat(sheet.size()).isPositive();
    }

    private static void photograph(Scene scene, String language, Studio studio, ContactSheet sheet) throws IOException {
        Page page = studio.set(scene, language);
        for (int width : scene.phone() ? List.of(Studio.PHONE) : WIDTHS) {
            int height = width == Studio.PHONE ? PHONE_HEIGHT : HEIGHT;
            page.setViewportSize(width, height);
            if (!scene.phone()) {
                page.setViewportSize(width, Math.max(height, Studio.tall(page)));
            }
            for (String theme : THEMES) {
                Studio.wear(theme, page);
                Path file = FOLDER.resolve(Path.of(scene.slug(), width + "-" + language + "-" + theme + ".png"));
                page.screenshot(new Page.ScreenshotOptions().setPath(file));
                assertThat(Files.size(file)).isPositive();
                sheet.add(scene, width, language, theme);
            }
        }
    }
}
