package com.baribhara.property.faces;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentService;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Download;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A document, to be saved: {@code ?id=}. */
@WebServlet("/property/document")
public class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

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
        try {
            DocumentFile file =
                    documents.content(AddressedId.of("document", request.getParameter("id"), DocumentId::valueOf));
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
