package com.baribhara.web.office;

import com.baribhara.shared.Refusal;
import com.baribhara.user.ListColumnsService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Keeps the columns that somebody ticked, and leads back to the list with that choice in its address. */
@WebServlet("/list-columns")
public class ListColumnsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String HOME = "/home.xhtml";

    /** A page of ours: one slash, then neither another nor a backslash, which browsers read as one. */
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private final transient ListColumnsService kept;

    public ListColumnsServlet() {
        this(null);
    }

    @Inject
    public ListColumnsServlet(ListColumnsService kept) {
        this.kept = kept;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] ticked = request.getParameterValues("column");
        boolean usual = ticked == null || request.getParameter("usual") != null;
        List<String> columns = usual ? List.of() : List.of(ticked);
        try {
            kept.choose(given(request, "list"), columns);
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
            return;
        }
        String back = inside(given(request, "back"));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                usual ? back : back + (back.contains("?") ? "&" : "?") + "columns=" + String.join(",", columns));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    static String inside(String address) {
        return INSIDE.matcher(address).matches() ? address : HOME;
    }
}
