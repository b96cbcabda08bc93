package com.baribhara.auth.rest;

import com.baribhara.auth.ProviderSignInService;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("auth/providers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class ProvidersResource {
    private final ProviderSignInService signIns;

    public ProvidersResource() {
        this(null);
    }

    @Inject
    public ProvidersResource(ProviderSignInService signIns) {
        this.signIns = signIns;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "List the providers at whom people may sign in",
            description = "As this installation is set up (OpenID Connect); a browser begins at the path of one.")
    public Paged<ProviderJson> list() {
        List<ProviderJson> all =
                signIns.providers().stream().map(ProviderJson::of).toList();
        return new Paged<>(all, null, all.size());
    }
}
