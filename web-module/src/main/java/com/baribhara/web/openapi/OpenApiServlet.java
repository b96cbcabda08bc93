package com.baribhara.web.openapi;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;

/** The API's description, read from its resources at the first call: YAML, or JSON for who asks for it. */
@WebServlet("/openapi")
public class OpenApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String CLASSES = "/WEB-INF/classes/com/baribhara/";

    private record Texts(byte[] yaml, byte[] json) {}

    private transient volatile Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean json = json(request.getParameter("format"), request.getHeader("Accept"));
        byte[] text = json ? texts().json() : texts().yaml();
        response.setContentType(json ? "application/json" : "application/yaml");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    private static boolean json(String format, String accept) {
        return format == null
                ? accept != null && accept.contains("application/json") && !accept.contains("yaml")
                : format.equalsIgnoreCase("json");
    }

    /** Two first callers may both make it; they make the same. */
    private Texts texts() throws IOException {
        Texts made = texts;
        if (made == null) {
            SmallRyeOpenAPI api = describe(index(getServletContext()));
            made = new Texts(
                    api.toYAML().getBytes(StandardCharsets.UTF_8), api.toJSON().getBytes(StandardCharsets.UTF_8));
            texts = made;
        }
        return made;
    }

    private static SmallRyeOpenAPI describe(Index classes) {
        return SmallRyeOpenAPI.builder()
                .withConfig(ConfigProvider.getConfig(OpenApiServlet.class.getClassLoader()))
                .withApplicationClassLoader(OpenApiServlet.class.getClassLoader())
                .withScannerClassLoader(SmallRyeOpenAPI.class.getClassLoader())
                .withIndex(classes)
                .build();
    }

    private static Index index(ServletContext files) throws IOException {
        Indexer indexer = new Indexer();
        index(files, CLASSES, indexer);
        return indexer.complete();
    }

    private static void index(ServletContext files, String folder, Indexer indexer) throws IOException {
        for (String path : files.getResourcePaths(folder)) {
            if (path.endsWith("/")) {
                index(files, path, indexer);
            } else if (path.endsWith(".class")) {
                try (InputStream content = files.getResourceAsStream(path)) {
                    indexer.index(content);
                }
            }
        }
    }
}
