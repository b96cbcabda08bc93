package com.baribhara.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.auth.SecondFactorRequired;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Roles;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who must set up a second factor first reaches what is needed for it, and nothing by writing another address so that it looks alike. */
class EnrollingTest {
    private static final Actor ENROLLING = actor(Roles.ENROLLING);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/user/second-factor.xhtml",
                "/api/v1/me/second-factor",
                "/api/v1/me/second-factor/confirm",
                "/api/v1/auth/refresh",
                "/api/v1/auth/revoke",
                "/signin.xhtml",
                "/signin-code.xhtml",
                "/sign-out",
                "/recover.xhtml",
                "/error",
                "/page-error.xhtml",
                "/resources/img/mark.svg",
                "/jakarta.faces.resource/css/base.css.xhtml",
                "/favicon.ico"
            })
    void settingItUpAndGoingAreOpen(String path) {
        assertThat(Enrolling.open(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/home.xhtml",
                "/user/profile.xhtml",
                "/user/password-form.xhtml",
                "/api/v1/me",
                "/api/v1/me/password",
                "/api/v1/me/sessions",
                "/api/v1/leases",
                "/search",
                "/export/tenants.csv",
                "/API/v1/me/second-factor",
                "api/v1/me/second-factor"
            })
    void allElseIsClosed(String path) {
        assertThat(Enrolling.open(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/user/second-factor.xhtml/../profile.xhtml",
                "/user/second-factor.xhtml;/../profile.xhtml",
                "/resources/..;/home.xhtml",
                "/resources/%2e%2e/home.xhtml",
                "/resources//../home.xhtml",
                "/resources/..\\home.xhtml",
                "/api/v1/auth/../me",
                "/api/v1/auth/%2e%2e/me",
                "/api/v1/auth//me"
            })
    void whatCanBeReadInMoreThanOneWayIsClosed(String path) {
        assertThat(Enrolling.open(path)).isFalse();
    }

    @Test
    void programsAreToldWhateverTheyAskForButTheirSecondFactor() {
        CurrentActor.runAs(ENROLLING, () -> {
            assertThatThrownBy(() -> asks("/me")).isInstanceOf(SecondFactorRequired.class);
            assertThatThrownBy(() -> asks("leases")).isInstanceOf(SecondFactorRequired.class);
            assertThatThrownBy(() -> asks("//me/second-factor/../password")).isInstanceOf(SecondFactorRequired.class);
            assertThatCode(() -> asks("/me/second-factor")).doesNotThrowAnyException();
            assertThatCode(() -> asks("me/second-factor/confirm")).doesNotThrowAnyException();
        });
    }

    @Test
    void nobodyElseIsHeldUp() {
        CurrentActor.runAs(
                actor(Roles.OWNER), () -> assertThatCode(() -> asks("/me")).doesNotThrowAnyException());
    }

    private static void asks(String path) {
        UriInfo uri = (UriInfo) Proxy.newProxyInstance(
                EnrollingTest.class.getClassLoader(), new Class<?>[] {UriInfo.class}, (proxy, method, args) -> path);
        new SecondFactorFirst().filter((ContainerRequestContext) Proxy.newProxyInstance(
                EnrollingTest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, method, args) -> uri));
    }

    private static Actor actor(String role) {
        return new Actor(Optional.of(UUID.randomUUID()), "somebody", OrganisationId.INSTALLATION, Set.of(role));
    }
}
