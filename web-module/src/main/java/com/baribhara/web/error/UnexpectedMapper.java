package com.baribhara.web.error;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.persistence.DatabaseTrouble;
import com.baribhara.shared.web.IfMatch;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Everything else. What a caller can do something about arrives wrapped in a container's exception and is unwrapped here; the
 * rest is ours: logged once, with the id the caller gets to quote.
 */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class.getName());
    private static final String MULTIPART = "org.jboss.resteasy.plugins.providers.multipart.";
    private static final int DEEPEST_CAUSE = 20;

    private final ProblemAnswers problems;
    private final HttpServletRequest request;

    public UnexpectedMapper() {
        this(null, null);
    }

    @Inject
    public UnexpectedMapper(ProblemAnswers problems, HttpServletRequest request) {
        this.problems = problems;
        this.request = request;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Optional<Refusal> refusal = cause(thrown, Refusal.class);
        if (refusal.isPresent()) {
            return problems.of(refusal.get());
        }
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            return request.getUserPrincipal() == null
                    ? problems.of(401, "token.required")
                    : problems.of(403, "role.insufficient");
        }
        Optional<DatabaseTrouble> trouble = DatabaseTrouble.of(thrown);
        if (trouble.isPresent()) {
            return answer(trouble.get(), thrown);
        }
        if (unreadableParts(thrown)) {
            return problems.of(400, "request.malformed");
        }
        LOG.log(Level.SEVERE, thrown, () -> "request " + problems.requestId() + " failed");
        return problems.of(500, "request.failed");
    }

    /** A body of several parts that can't be told apart, which RESTEasy tells by nothing better than where it gave up. */
    private static boolean unreadableParts(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .map(Throwable::getStackTrace)
                .anyMatch(
                        frames -> frames.length > 0 && frames[0].getClassName().startsWith(MULTIPART));
    }

    private Response answer(DatabaseTrouble trouble, Throwable thrown) {
        return switch (trouble) {
            case CHANGED_MEANWHILE ->
                problems.of(request.getHeader(IfMatch.HEADER) == null ? 409 : 412, "state.changed");
            case AWAY -> {
                LOG.log(Level.WARNING, () -> "request " + problems.requestId() + " without database: " + thrown);
                yield problems.of(503, "database.away");
            }
        };
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
