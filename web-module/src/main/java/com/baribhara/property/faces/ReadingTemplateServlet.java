package com.baribhara.property.faces;

import com.baribhara.property.ReadingImportService;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The file to fill in when meters are read: one row for each that counts. */
@WebServlet("/property/readings-template.csv")
public class ReadingTemplateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ReadingImportService readings;

    public ReadingTemplateServlet() {
        this(null);
    }

    @Inject
    public ReadingTemplateServlet(ReadingImportService readings) {
        this.readings = readings;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try {
            readings.writeTemplate(csv);
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"readings.csv\"");
        csv.writeTo(response.getOutputStream());
    }
}
