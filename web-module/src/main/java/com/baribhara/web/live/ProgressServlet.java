package com.baribhara.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The same for pages without a socket: they ask again. */
@WebServlet("/live-progress")
public class ProgressServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient LiveJobs jobs;

    public ProgressServlet() {
        this(null);
    }

    @Inject
    public ProgressServlet(LiveJobs jobs) {
        this.jobs = jobs;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Watcher> watcher = Watcher.of(request);
        if (watcher.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(jobs.of(watcher.get().organisation()));
    }
}
