package com.baribhara.web;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@ApplicationPath(RestApplication.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Baribhara",
                        version = "1",
                        description =
                                "The rental business of Bangladeshi landlords: properties, tenants, leases, the monthly bill."
                                        + " Amounts are decimal strings in taka, dates `2026-07-01`, months `2026-07`, instants in the time"
                                        + " of Dhaka. Words follow `Accept-Language`: `en` or `bn`. A parameter or field that is not"
                                        + " described here is refused.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This server."),
        security = @SecurityRequirement(name = "bearer"),
        tags = {
            @Tag(name = "Sign-in", description = "Access tokens and whose they are."),
            @Tag(name = "Invitations", description = "Who is asked to join an organisation."),
            @Tag(name = "Properties", description = "Buildings and what is let in them."),
            @Tag(name = "Tenants", description = "The people and companies that rent."),
            @Tag(name = "Leases", description = "Who rents what, from when, for how much."),
            @Tag(name = "Imports", description = "Whole portfolios, as zips of CSV files."),
            @Tag(name = "Invoice runs", description = "The month: bills every active lease once."),
            @Tag(name = "Invoices", description = "What tenants owe, line by line."),
            @Tag(name = "Rates and tariffs", description = "What the law and suppliers set, by date."),
            @Tag(name = "Installation", description = "What concerns all landlords of this server: for ADMIN alone."),
            @Tag(name = "My own", description = "What the signed-in person may see of themselves.")
        })
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "The access token that sign-in gives.")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT})
public class RestApplication extends Application {
    public static final String PATH = "/api/v1";
}
