package com.baribhara.property.faces;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.MeterId;
import com.baribhara.property.ReadingId;
import com.baribhara.property.ReadingPhotoService;
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

/** The picture that the page of a reading shows: {@code ?meter=&reading=}. */
@WebServlet("/property/reading-photo")
public class ReadingPhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient ReadingPhotoService photos;

    public ReadingPhotoServlet() {
        this(null);
    }

    @Inject
    public ReadingPhotoServlet(ReadingPhotoService photos) {
        this.photos = photos;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            DocumentFile file = photos.content(
                    AddressedId.of("meter", request.getParameter("meter"), MeterId::valueOf),
                    AddressedId.of("reading", request.getParameter("reading"), ReadingId::valueOf));
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
