package com.baribhara.web.office;

import com.baribhara.shared.bulk.OfficeActivity;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the bulk work of this server that somebody asks for pages or calls the API. */
@WebFilter(
        urlPatterns = {"*.xhtml", "/api/*"},
        asyncSupported = true)
public class OfficeActivityFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient OfficeActivity office;

    protected OfficeActivityFilter() {
        this(null);
    }

    @Inject
    public OfficeActivityFilter(OfficeActivity office) {
        this.office = office;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        office.begins();
        try {
            chain.doFilter(request, response);
        } finally {
            office.ends();
        }
    }
}
