package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where an office wants a second factor of its owners, one without it can set it up, and nothing else. */
class SecondFactorRequiredIT {
    private static final String PAGE = "/user/second-factor.xhtml";
    private static final Pattern MARK = Pattern.compile("<link rel=\"icon\"[^>]* href=\"([^\"]*mark\\.svg[^\"]*)\"");
    private Office office;

    @BeforeEach
    void anOfficeThatWantsIt() throws SQLException {
        office = anOffice("Shitalakshya Estates", "শীতলক্ষ্যা এস্টেট");
        String etag = office.as("OWNER").get("/organisation").header("ETag");
        Response wanted = office.as("OWNER")
                .header("If-Match", etag)
                .body(Map.of("secondFactorRequired", true))
                .patch("/organisation");
        assertThat(wanted.statusCode()).as(wanted.asString()).isEqualTo(200);
        assertThat(wanted.<Boolean>path("secondFactorRequired")).isTrue();
    }

    @Test
    void anOwnerWithoutOneIsToldSoByEveryCallButThoseThatSetItUp() {
        ASession session = begun("OWNER");
        for (String path : List.of("/me", "/leases", "/me/sessions", "/organisation", "/audit/events", "/rates")) {
            refused(as(session).get(path));
        }
        refused(as(session).body(Map.of("name", "Road 7")).post("/properties"));
        refused(as(session).body(Map.of("current", "x", "password", "y")).post("/me/password"));
        assertThat(as(session).get("/me/second-factor").<Boolean>path("due")).isTrue();
        refused(as(session.renewed()).get("/me"));
    }

    @Test
    void onceItIsSetUpTheNextTokenOpensWhatItAlwaysDid() {
        ASession session = begun("OWNER");
        Response begun = as(session).body(Map.of("current", Office.password())).post("/me/second-factor");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(200);
        AuthenticatorApp app = AuthenticatorApp.of(begun.path("secret"));
        assertThat(as(session)
                        .body(Map.of("code", app.code()))
                        .post("/me/second-factor/confirm")
                        .statusCode())
                .isEqualTo(200);
        ASession next = session.renewed();
        assertThat(as(next).get("/me").<List<String>>path("roles")).containsExactly("OWNER");
        assertThat(as(next).get("/leases").statusCode()).isEqualTo(200);
        assertThat(as(next).get("/me/second-factor").<Boolean>path("due")).isFalse();
    }

    @Test
    void everyPageLeadsToTheOneThatSetsItUp() {
        String token = begun("OWNER").access();
        for (String page :
                List.of("/home.xhtml", "/about.xhtml", "/user/profile.xhtml", "/tenant/leases.xhtml?size=10")) {
            Response answer = page(token, page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.header("Location")).as(page).endsWith(PAGE);
        }
        String setsUp = page(token, PAGE).asString();
        assertThat(setsUp).contains("Your office wants two-step sign-in of you");
        assertThat(page(token, "/search?q=a").statusCode()).isEqualTo(403);
        Matcher mark = MARK.matcher(setsUp);
        assertThat(mark.find()).as("the page's own picture").isTrue();
        for (String picture : List.of(mark.group(1), "/resources/img/mark.svg")) {
            assertThat(page(token, picture).statusCode()).as(picture).isEqualTo(200);
        }
    }

    @Test
    void whatTheInstallationWantsItWantsOfOwnersAndAdministratorsOfEveryOfficeFromNowOn() throws SQLException {
        Office free = anOffice("Meghna Estates", "মেঘনা এস্টেট");
        Accounts accounts = RunningSystem.get().accounts();
        ASession owner;
        setting("{\"operation\":\"add\",\"value\":\"true\"");
        try {
            owner = ASession.begun(free.username("OWNER"), Office.password());
            refused(as(owner).get("/me"));
            assertThat(page(owner.access(), "/home.xhtml").header("Location")).endsWith(PAGE);
            ASession administrator = ASession.begun(accounts.username("ADMIN"), accounts.password("ADMIN"));
            refused(as(administrator).get("/me"));
            assertThat(as(ASession.begun(free.username("MANAGER"), Office.password()))
                            .get("/me")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            setting("{\"operation\":\"remove\"");
        }
        assertThat(as(owner.renewed()).get("/me").statusCode())
                .as("wanted no more")
                .isEqualTo(200);
    }

    private static void setting(String operation) {
        RunningSystem.get()
                .server()
                .management()
                .execute(operation + ",\"address\":[\"system-property\",\"baribhara.second-factor.required\"]}");
    }

    private static Office anOffice(String name, String nameBn) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return Office.founded(new Sql(connection), name, nameBn);
        }
    }

    @Test
    void nobodyElseOfTheOfficeIsAskedForIt() {
        for (String role : List.of("MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT")) {
            assertThat(as(begun(role)).get("/me").statusCode()).as(role).isEqualTo(200);
        }
    }

    private ASession begun(String role) {
        return ASession.begun(office.username(role), Office.password());
    }

    private static RequestSpecification as(ASession session) {
        return Api.asNobody().header("Authorization", "Bearer " + session.access());
    }

    private static Response page(String token, String address) {
        return given().baseUri(RunningSystem.get().url().toString())
                .urlEncodingEnabled(false)
                .accept("text/html")
                .redirects()
                .follow(false)
                .cookie("baribhara_language", "en")
                .cookie("__Host-baribhara_token", token)
                .get(address);
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
        assertThat(answer.<String>path("code")).isEqualTo("second-factor.required");
    }
}
