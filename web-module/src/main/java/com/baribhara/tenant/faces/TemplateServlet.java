package com.baribhara.tenant.faces;

import com.baribhara.tenant.PortfolioImportService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The empty portfolio to fill in: a zip with the five files and their headers. */
@WebServlet("/tenant/portfolio-template.zip")
public class TemplateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PortfolioImportService imports;

    public TemplateServlet() {
        this(null);
    }

    @Inject
    public TemplateServlet(PortfolioImportService imports) {
        this.imports = imports;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"portfolio-template.zip\"");
        imports.writeTemplate(response.getOutputStream());
    }
}
