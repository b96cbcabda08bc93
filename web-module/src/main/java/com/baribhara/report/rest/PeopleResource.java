package com.baribhara.report.rest;

import com.baribhara.report.PeopleService;
import com.baribhara.report.PersonLines;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "Who works in the office, and who rents.")
public class PeopleResource {
    private final PeopleService people;

    public PeopleResource() {
        this(null);
    }

    @Inject
    public PeopleResource(PeopleService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Permissions.OFFICE_USE)
    @Operation(
            summary = "Find people",
            description =
                    "The people of your organisation by name: who works in the office, and who rents, when you may see tenants."
                            + " Contacts of staff are masked, and not searched, unless you may see the staff.")
    public Paged<PersonJson> list(
            @Parameter(
                            description =
                                    "The beginnings of words: of the name in either language, the e-mail address, the mobile number"
                                            + " however it is written.",
                            example = "karim")
                    @QueryParam("q")
                    String q,
            @Parameter(
                            description = "Only those who hold this role.",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "OWNER",
                                                "MANAGER",
                                                "ACCOUNTANT",
                                                "CARETAKER",
                                                "CUSTOM",
                                                "TENANT"
                                            }))
                    @QueryParam("role")
                    String role,
            @Parameter(
                            description = "Only those in this state.",
                            schema = @Schema(enumeration = {"ACTIVE", "DISABLED", "NO_ACCOUNT"}))
                    @QueryParam("state")
                    String state,
            @BeanParam PageParameters page) {
        InputCheck check = new InputCheck();
        known(check, "role", role, PersonLines.ROLES);
        known(check, "state", state, PersonLines.STATES);
        check.refuse();
        String find = q == null || q.isBlank() ? null : q;
        return Paged.of(people.list(new PersonLines(find, role, state), page.request()), PersonJson::of);
    }

    private static void known(InputCheck check, String field, String given, List<String> words) {
        check.that(given == null || words.contains(given), field, "value.unknown", given, String.join(", ", words));
    }
}
