package com.baribhara.web.http;

import com.baribhara.shared.ChangedMeanwhile;
import com.baribhara.shared.web.EntityTags;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Problem;
import com.baribhara.shared.web.Problems;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A single object says its state (ETag): not sent to who has that state (304), nor to who wants another (412). */
@Provider
public class EntityTagFilter implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Annotation[] NONE = {};

    private final Jsonb json;
    private final HttpServletRequest servletRequest;

    public EntityTagFilter() {
        this(null, null);
    }

    @Inject
    public EntityTagFilter(Jsonb json, HttpServletRequest servletRequest) {
        this.json = json;
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reading = READING.contains(request.getMethod());
        if (!single(response.getEntity()) || !(reading ? shown(response) : changed(request, response))) {
            return;
        }
        byte[] body = json.toJson(response.getEntity()).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(EntityTags.of(body));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        Response.ResponseBuilder refused = reading ? request.getRequest().evaluatePreconditions(tag) : null;
        if (refused == null) {
            response.setEntity(body);
        } else {
            refuse(refused.build(), response);
        }
    }

    private static boolean single(Object entity) {
        return entity instanceof Record && !(entity instanceof Paged) && !(entity instanceof Problem);
    }

    private static boolean shown(ContainerResponseContext response) {
        return response.getStatus() == Status.OK.getStatusCode();
    }

    /** What was made, or something by its address; not the token that sign-in gives. */
    private static boolean changed(ContainerRequestContext request, ContainerResponseContext response) {
        return response.getStatus() == Status.CREATED.getStatusCode()
                || shown(response) && !request.getUriInfo().getPathParameters().isEmpty();
    }

    private void refuse(Response refused, ContainerResponseContext response) {
        response.setStatusInfo(refused.getStatusInfo());
        if (refused.getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
            Problem problem = Problems.of(new ChangedMeanwhile(), RequestFilter.of(servletRequest));
            response.setEntity(problem, NONE, MediaType.valueOf(Problem.MEDIA_TYPE));
        } else {
            response.setEntity(null);
        }
    }
}
