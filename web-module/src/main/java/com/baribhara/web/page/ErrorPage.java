package com.baribhara.web.page;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Request;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What went wrong, as far as the person in front of the page needs to know. */
@Named
@RequestScoped
public class ErrorPage {
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 409, 413, 429, 500, 503);
    private static final int NOT_FOUND = 404;
    private static final int FIRST_OF_OURS = 500;

    private final HttpServletRequest request;

    protected ErrorPage() {
        this(null);
    }

    @Inject
    public ErrorPage(HttpServletRequest request) {
        this.request = request;
    }

    /** Asked for by its own address, the page says that there is nothing at that address. */
    public int getStatus() {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : NOT_FOUND;
    }

    /** Key of the texts: the status, or the nearest one that has texts. */
    public String getKind() {
        int status = getStatus();
        if (TOLD.contains(status)) {
            return String.valueOf(status);
        }
        return status >= FIRST_OF_OURS ? "500" : "400";
    }

    /** A member of staff who may not do this one thing, or somebody whom the whole office is closed to. */
    public boolean isStranger() {
        return getStatus() == 403 && !request.isUserInRole(Permissions.OFFICE_USE);
    }

    public String getReference() {
        return request.getAttribute(Request.ATTRIBUTE) instanceof Request known ? known.id() : "";
    }
}
