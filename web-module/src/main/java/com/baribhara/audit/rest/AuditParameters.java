package com.baribhara.audit.rest;

import com.baribhara.audit.AuditFilter;
import com.baribhara.audit.ObjectId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked for in the event log. */
public class AuditParameters {
    @Parameter(description = "Only what this account did.")
    @QueryParam("person")
    private ObjectId person;

    @Parameter(description = "Part of the name of whoever acted.")
    @QueryParam("actor")
    private String actor;

    @Parameter(description = "Only what happened to this thing.")
    @QueryParam("object")
    private ObjectId object;

    @Parameter(description = "Only events of this kind.", example = "SignInRefused")
    @QueryParam("kind")
    private String kind;

    @Parameter(description = "From this day on, in Dhaka.", example = "2026-11-01")
    @QueryParam("from")
    private LocalDate from;

    @Parameter(description = "Up to and with this day.", example = "2026-11-30")
    @QueryParam("until")
    private LocalDate until;

    AuditFilter filter() {
        return new AuditFilter(
                person == null ? null : person.value(),
                actor,
                object == null ? null : object.value(),
                kind,
                from,
                until);
    }
}
