package com.baribhara.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What a page knows when it comes: without anything under way, it need not ask. */
@Named("underWay")
@RequestScoped
public class UnderWayBean {
    private final LiveJobs jobs;
    private final HttpServletRequest request;

    protected UnderWayBean() {
        this(null, null);
    }

    @Inject
    public UnderWayBean(LiveJobs jobs, HttpServletRequest request) {
        this.jobs = jobs;
        this.request = request;
    }

    public String getJobs() {
        return Watcher.of(request)
                .map(watcher -> jobs.of(watcher.organisation()))
                .orElse("[]");
    }
}
