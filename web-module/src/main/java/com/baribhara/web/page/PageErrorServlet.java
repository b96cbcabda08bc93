package com.baribhara.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * Errors of pages, as people see them; the error servlet forwards here. Whoever must sign in gets the sign-in page in place of
 * the page asked for; a form that was posted can't wait for that, so it leads to the sign-in page's own address.
 */
@WebServlet("/page-error")
public class PageErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String SIGN_IN_PAGE = "/signin.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        boolean unauthorised = response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED;
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (unauthorised && !reading) {
            response.setStatus(HttpServletResponse.SC_OK);
            toSignIn(request, response, asked);
            return;
        }
        HttpServletRequest plain = reading ? request : new WithoutForm(request);
        request.getRequestDispatcher(unauthorised ? SIGN_IN_PAGE : "/error.xhtml")
                .forward(plain, response);
    }

    private static void toSignIn(HttpServletRequest request, HttpServletResponse response, String asked)
            throws IOException {
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        String whole = query == null ? asked : asked + "?" + query;
        String signIn = SIGN_IN_PAGE + "?next=" + URLEncoder.encode(whole, StandardCharsets.UTF_8);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + signIn
                            + "\"/></partial-response>");
            return;
        }
        response.sendRedirect(signIn);
    }

    /** The form that failed must not be taken for a form of the error page. */
    private static final class WithoutForm extends HttpServletRequestWrapper {
        WithoutForm(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public String getHeader(String name) {
            return name.equalsIgnoreCase("Faces-Request") ? null : super.getHeader(name);
        }

        @Override
        public String getParameter(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }

        @Override
        public String[] getParameterValues(String name) {
            return null;
        }
    }
}
