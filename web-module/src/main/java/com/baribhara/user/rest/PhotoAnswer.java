package com.baribhara.user.rest;

import com.baribhara.auth.ProfilePhoto;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A photo for whoever may see it: their own client may keep it for a little while, nobody on the way may. */
final class PhotoAnswer {
    private static final String KEPT = "private, max-age=300";

    private PhotoAnswer() {}

    static Response of(ProfilePhoto photo, Request request) {
        EntityTag tag = new EntityTag(photo.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(photo.content(), ProfilePhoto.MEDIA_TYPE) : known;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, KEPT)
                .header(HttpHeaders.VARY, "Authorization, Cookie")
                .build();
    }
}
