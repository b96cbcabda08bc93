package com.baribhara.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** All pictures on one page, a row a scene. */
final class ContactSheet {
    private static final String HEAD = """
            <!DOCTYPE html><html lang="en"><head><meta charset="UTF-8"><title>Screens of Baribhara</title><style>
            body { margin: 1.5rem; font: 14px/1.4 system-ui, sans-serif; color: #14201b; }
            h2 { margin: 2rem 0 .5rem; font-size: 1rem; } h2 small { color: #5f6e67; font-weight: 400; }
            div { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .75rem; }
            figure { margin: 0; } figcaption { color: #5f6e67; font-size: 12px; }
            img { display: block; max-height: 22rem; border: 1px solid #c8d2cc; }
            </style></head><body><h1>Screens of Baribhara</h1>
            """;

    private final Map<Scene, StringBuilder> rows = new LinkedHashMap<>();
    private int size;

    void add(Scene scene, int width, String language, String theme) {
        String what = width + "-" + language + "-" + theme;
        String file = scene.slug() + "/" + what + ".png";
        rows.computeIfAbsent(scene, unseen -> new StringBuilder())
                .append("<figure><a href=\"")
                .append(file)
                .append("\"><img loading=\"lazy\" src=\"")
                .append(file)
                .append("\" alt=\"\"></a><figcaption>")
                .append(what)
                .append("</figcaption></figure>\n");
        size++;
    }

    int size() {
        return size;
    }

    void write(Path file) throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        rows.forEach((scene, figures) -> page.append("<h2>")
                .append(scene.name())
                .append(" <small>")
                .append(scene.path())
                .append("</small></h2><div>")
                .append(figures)
                .append("</div>\n"));
        Files.writeString(file, page.append("</body></html>\n"));
    }
}
