package com.baribhara.auth.faces;

import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/**
 * Leads a browser that came from another site on to a page of ours. A redirect would not do: the whole way is another site's then, and the
 * cookies of a session are kept back from it; from a page of ours they go along.
 */
@RequestScoped
public class GoOn {
    private final ReadingPreferences reader;
    private final Formats formats;

    protected GoOn() {
        this(null, null);
    }

    @Inject
    public GoOn(ReadingPreferences reader, Formats formats) {
        this.reader = reader;
        this.formats = formats;
    }

    /** @param page an address of ours */
    public void to(String page, HttpServletResponse response) throws IOException {
        Locale locale = reader.getLocale();
        String address = escaped(page);
        String words = formats.text("provider.goOn");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"UTF-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                        + "<meta http-equiv=\"refresh\" content=\"0; url=" + address + "\"><title>" + words
                        + "</title></head><body><main><p><a href=\"" + address + "\">" + words
                        + "</a></p></main></body></html>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
