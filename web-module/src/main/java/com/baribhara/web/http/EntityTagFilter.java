package com.baribhara.web.http;

import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Problem;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;

/** A single object says its state (ETag): not sent to who has that state (304), nor to who wants another (412). */
@Provider
public class EntityTagFilter implements ContainerResponseFilter {
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Jsonb json;

    public EntityTagFilter() {
        this(null);
    }

    @Inject
    public EntityTagFilter(Jsonb json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        boolean single = entity instanceof Record && !(entity instanceof Paged) && !(entity instanceof Problem);
        if (!single || !READING.contains(request.getMethod()) || response.getStatus() != Status.OK.getStatusCode()) {
            return;
        }
        byte[] body = json.toJson(entity).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(body)));
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        Response.ResponseBuilder refused = request.getRequest().evaluatePreconditions(tag);
        if (refused == null) {
            response.setEntity(body);
        } else {
            response.setStatusInfo(refused.build().getStatusInfo());
            response.setEntity(null);
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
