package com.baribhara.web.office;

import com.baribhara.report.Found;
import com.baribhara.report.SearchService;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.Vocabulary;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the palette of the pages finds, in the reader's words. Not of the API: it may change with the pages. */
@WebServlet("/search")
public class SearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> PAGES = Map.of(
            "UNIT", "/property/unit.xhtml?id=",
            "TENANT", "/tenant/tenant.xhtml?id=",
            "INVOICE", "/invoice/invoice.xhtml?id=",
            "LEASE", "/tenant/lease.xhtml?id=",
            "PROPERTY", "/property/property.xhtml?id=");

    private final transient SearchService search;
    private final transient Formats formats;
    private final transient Vocabulary words;
    private final transient Jsonb json;

    public SearchServlet() {
        this(null, null, null, null);
    }

    @Inject
    public SearchServlet(SearchService search, Formats formats, Vocabulary words, Jsonb json) {
        this.search = search;
        this.formats = formats;
        this.words = words;
        this.json = json;
    }

    /** @param tone of the state, as the stylesheet calls it; null when there is no state */
    public record Entry(String kind, String href, String title, String text, String state, String tone) {}

    /** So that an address does not say what is looked for. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Found> found;
        try {
            found = search.find(request.getParameter("find"));
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(json.toJson(
                                found.stream().map(one -> entry(one, request)).toList())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Who may not change what somebody is here sees them among the others. */
    private static String address(Found found, HttpServletRequest request) {
        if (!found.kind().equals("STAFF")) {
            return PAGES.get(found.kind()) + found.id();
        }
        return request.isUserInRole(Permissions.STAFF_WRITE)
                ? "/user/person.xhtml?id=" + found.id()
                : "/user/people.xhtml?find=" + URLEncoder.encode(found.name(), StandardCharsets.UTF_8);
    }

    private String roles(Found found) {
        return Stream.of(found.detail().split(","))
                .map(role -> formats.text("role." + role))
                .collect(Collectors.joining(", "));
    }

    private Entry entry(Found found, HttpServletRequest request) {
        String kind = found.kind().toLowerCase(Locale.ROOT);
        String name = formats.pick(found.name(), found.nameBn());
        String detail = found.detail() == null ? "" : found.detail();
        String title = switch (found.kind()) {
            case "TENANT", "PROPERTY", "STAFF" -> name;
            case "INVOICE" -> String.format(Locale.ROOT, "INV-%06d", Long.valueOf(found.code()));
            default -> found.code();
        };
        String text = switch (found.kind()) {
            case "UNIT" -> name;
            case "STAFF" -> roles(found);
            case "INVOICE" -> name + " · " + formats.month(new BillingMonth(YearMonth.parse(detail.substring(0, 7))));
            case "LEASE" -> name + " · " + detail;
            default -> found.code() + (detail.isEmpty() ? "" : " · " + detail);
        };
        return new Entry(
                kind,
                address(found, request),
                title,
                text,
                found.state() == null ? null : formats.text("status." + kind + "." + found.state()),
                found.state() == null ? null : words.tone(kind, found.state()));
    }
}
