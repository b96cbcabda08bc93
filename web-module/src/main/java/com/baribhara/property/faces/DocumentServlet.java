package com.baribhara.property.faces;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentService;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.Download;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** A document, to be saved: {@code ?id=}. */
@WebServlet("/property/document")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final transient DocumentService documents;

    public DocumentServlet() {
        this(null);
    }

    @Inject
    public DocumentServlet(DocumentService documents) {
        this.documents = documents;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null || !ID.matcher(id).matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            DocumentFile file = documents.content(DocumentId.valueOf(id));
            response.setContentType(file.mediaType());
            new Download(file.name()).headers().forEach(response::setHeader);
            response.getOutputStream().write(file.content());
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
