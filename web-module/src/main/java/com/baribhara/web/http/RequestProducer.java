package com.baribhara.web.http;

import com.baribhara.shared.web.Request;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.servlet.http.HttpServletRequest;

/** The request at hand, for resources that answer in its language. */
@ApplicationScoped
public class RequestProducer {

    @Produces
    public Request current(HttpServletRequest request) {
        return RequestFilter.of(request);
    }
}
