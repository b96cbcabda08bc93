package com.baribhara.shared.web;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.paging.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters every list takes. */
public class PageParameters {
    @Parameter(
            description = "How many items at most, 1 to 200.",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
    @QueryParam("limit")
    @DefaultValue("50")
    private Integer limit;

    @Parameter(description = "The `next` of the page before; absent for the first page.", example = "MjAyNi0wNw")
    @QueryParam("after")
    private String after;

    @Parameter(
            description = "Fields to sort by, comma separated, `-` before a field for descending.",
            example = "-due,number")
    @QueryParam("sort")
    private String sort;

    public PageRequest request() {
        if (limit < 1 || limit > PageRequest.MAX_LIMIT) {
            throw new Invalid(new Field("limit", "number.out-of-range", "1", String.valueOf(PageRequest.MAX_LIMIT)));
        }
        return new PageRequest(limit, after, sort);
    }
}
