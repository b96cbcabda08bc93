package com.baribhara.web.http;

import com.baribhara.auth.SecondFactorRequired;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Who must set up a second factor is told so, at whatever they ask for, before it is looked whether they may. */
@Provider
@Priority(Priorities.AUTHORIZATION - 1)
public class SecondFactorFirst implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (Enrolling.now()
                && !Enrolling.open("/api/v1" + request.getUriInfo().getPath().replaceFirst("^/*", "/"))) {
            throw new SecondFactorRequired();
        }
    }
}
