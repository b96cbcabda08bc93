package com.baribhara.tenant.faces;

import com.baribhara.shared.Refusal;
import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.ImportId;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.PortfolioImportService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with an upload, to be worked through beside the files: a CSV that a spreadsheet opens as text. */
@WebServlet("/tenant/import-errors.csv")
public class ImportErrorsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** Spreadsheets take a file for UTF-8 when it begins so. */
    private static final String UTF8 = "\uFEFF";

    private final transient PortfolioImportService imports;
    private final transient ImportWords words;

    public ImportErrorsServlet() {
        this(null, null);
    }

    @Inject
    public ImportErrorsServlet(PortfolioImportService imports, ImportWords words) {
        this.imports = imports;
        this.words = words;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ImportView found;
        try {
            found = imports.get(ImportId.valueOf(String.valueOf(request.getParameter("id"))));
        } catch (Refusal | IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-errors.csv\"");
        Writer csv = response.getWriter();
        csv.write(UTF8 + line("file", "row", "field", "reason"));
        for (ImportError error : found.errors()) {
            csv.write(line(error.file(), error.row(), error.field(), words.reason(error)));
        }
    }

    private static String line(Object... cells) {
        return Stream.of(cells).map(ImportErrorsServlet::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula gets an apostrophe before it: a reason may quote what somebody uploaded. */
    static String cell(Object value) {
        String text = Objects.toString(value, "");
        String safe = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
