package com.baribhara.auth.rest;

import com.baribhara.auth.MySessionsService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class MySessionsResource {
    private final MySessionsService sessions;

    public MySessionsResource() {
        this(null);
    }

    @Inject
    public MySessionsResource(MySessionsService sessions) {
        this.sessions = sessions;
    }

    @GET
    @RolesAllowed(Permissions.SELF)
    @Operation(summary = "List my devices", description = "Where I am signed in, the lately seen first.")
    public Paged<SessionJson> list() {
        List<SessionJson> all = sessions.list().stream().map(SessionJson::of).toList();
        return new Paged<>(all, null, all.size());
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Permissions.SELF)
    @Operation(summary = "Sign a device out", description = "Its tokens are refused within a second.")
    public void end(@Parameter(description = "The session's id.") @PathParam("id") String id) {
        sessions.end(AddressedId.of("session", id, UUID::fromString));
    }

    @DELETE
    @RolesAllowed(Permissions.SELF)
    @Operation(summary = "Sign all other devices out", description = "The session that asks goes on.")
    public void endOthers() {
        sessions.endOthers();
    }
}
