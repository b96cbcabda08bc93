package com.baribhara.user.faces;

import com.baribhara.auth.PhotoService;
import com.baribhara.auth.ProfilePhoto;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.AddressedId;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** The pictures of people on pages: {@code ?account=}; {@code &v=} only makes the address of another picture another. */
@WebServlet("/user/photo")
public class PhotoServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PhotoService photos;

    public PhotoServlet() {
        this(null);
    }

    @Inject
    public PhotoServlet(PhotoService photos) {
        this.photos = photos;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ProfilePhoto photo =
                    photos.of(AddressedId.of("account", request.getParameter("account"), UUID::fromString));
            String tag = "\"" + photo.sha256() + "\"";
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, max-age=300");
            response.setHeader("Vary", "Cookie");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            response.setContentType(ProfilePhoto.MEDIA_TYPE);
            response.getOutputStream().write(photo.content());
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound gone) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
