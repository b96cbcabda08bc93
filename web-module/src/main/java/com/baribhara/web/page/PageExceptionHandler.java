package com.baribhara.web.page;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.persistence.DatabaseTrouble;
import com.baribhara.shared.web.Request;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Iterator;
import java.util.Optional;

/**
 * What a page could not answer itself. An expired view leads back to the page; a thing that is not there, or a service the
 * caller may not use, becomes its status and so its error page; the rest is a fault of ours, logged here, shown without innards.
 */
class PageExceptionHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = System.getLogger(PageExceptionHandler.class.getName());

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        if (!queued.hasNext()) {
            return;
        }
        Throwable first = queued.next().getContext().getException();
        queued.remove();
        while (queued.hasNext()) {
            queued.next();
            queued.remove();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            answer(faces, first);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private static void answer(FacesContext faces, Throwable thrown) throws IOException {
        ExternalContext external = faces.getExternalContext();
        if (cause(thrown, ViewExpiredException.class).isPresent()) {
            external.redirect(samePage(external));
            return;
        }
        int status = status(thrown);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            LOG.log(Level.WARNING, "a page without database, reference " + reference(external) + ": " + thrown);
        } else if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.ERROR, "a page failed, reference " + reference(external), thrown);
        }
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.responseSendError(status, null);
        }
    }

    private static String reference(ExternalContext external) {
        return external.getRequestMap().get(Request.ATTRIBUTE) instanceof Request known ? known.id() : "none";
    }

    private static int status(Throwable thrown) {
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return cause(thrown, Refusal.class)
                .map(PageExceptionHandler::status)
                .or(() -> DatabaseTrouble.of(thrown).map(PageExceptionHandler::status))
                .orElse(
                        forged(thrown)
                                ? HttpServletResponse.SC_BAD_REQUEST
                                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    /** A form as none of our pages sends it: one with files, but not in parts. */
    private static boolean forged(Throwable thrown) {
        return cause(thrown, ServletException.class).isPresent()
                && !String.valueOf(FacesContext.getCurrentInstance()
                                .getExternalContext()
                                .getRequestContentType())
                        .startsWith("multipart/");
    }

    /** A program asked under a condition that did not hold; people did not, to them somebody was faster. */
    private static int status(Refusal refused) {
        return refused.kind() == Refusal.Kind.STALE
                ? HttpServletResponse.SC_CONFLICT
                : refused.kind().status();
    }

    private static int status(DatabaseTrouble trouble) {
        return trouble == DatabaseTrouble.AWAY
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_CONFLICT;
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (type.isInstance(one)) {
                return Optional.of(type.cast(one));
            }
        }
        return Optional.empty();
    }

    /** The page that was posted, with the query it was shown with, and a word why it is back. */
    private static String samePage(ExternalContext external) {
        String path = external.getRequestServletPath();
        String query = Optional.ofNullable(external.getRequestHeaderMap().get("Referer"))
                .flatMap(PageExceptionHandler::uri)
                .filter(shown -> path.equals(shown.getPath()))
                .map(URI::getRawQuery)
                .filter(text -> !text.contains("expired="))
                .map(text -> text + "&")
                .orElse("");
        return path + "?" + query + "expired=true";
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
