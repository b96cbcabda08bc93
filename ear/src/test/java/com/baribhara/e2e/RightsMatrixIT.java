package com.baribhara.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.e2e.RightsTable.Line;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.shared.security.Rights;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Asks at every door of {@code docs/rights.md}: without a token, as each role for what is its own, as the same role of another
 * organisation, and as a tenant for what is another tenant's.
 */
class RightsMatrixIT {
    private static final Set<String> VERBS = new TreeSet<>(Set.of("GET", "POST", "PUT", "PATCH", "DELETE"));

    /** What is nobody's in particular. */
    private static final String OF_ALL = "/tariffs";

    private static final Map<String, String> QUERIES =
            Map.of("/statements", "?lease={lease}&from=2026-08-01&to=2026-11-30");

    private static RightsTable table;
    private static Showroom room;
    private static MatrixThings things;
    private static SampleBodies bodies;
    private static List<String> wrong;

    @BeforeAll
    static void twoLandlords() throws SQLException {
        table = RightsTable.read();
        room = Showroom.get();
        things = MatrixThings.of(room);
        bodies = SampleBodies.ofTheRunningSystem();
    }

    @Test
    void everyCallAnswersEachRoleAsTheTableSays() {
        wrong = new ArrayList<>();
        assertThat(table.operations()).hasSizeGreaterThan(80);
        assertThat(table.operations().stream()
                        .map(Line::path)
                        .filter(path -> !things.known(path))
                        .distinct())
                .as("say in MatrixThings which thing of the landlord's these paths name")
                .isEmpty();
        table.operations().stream().filter(line -> !line.open()).forEach(line -> {
            expect(line, "nobody", ask(line, nobody(), things.fillIn(line.path()), false), Set.of(401));
            Accounts.ROLES.forEach(role -> asRole(line, role));
        });
        assertThat(wrong).isEmpty();
    }

    private static void asRole(Line line, String role) {
        boolean may = line.roles().contains(role);
        if (!may) {
            expect(line, role, ask(line, own(role), things.fillIn(line.path()), false), Set.of(403));
        } else if (!role.equals("ADMIN")) {
            within(line, role);
            others(line, role);
        } else if (line.reads() && !line.path().contains("{kind}")) {
            ofTheInstallation(line, role);
        }
    }

    /** For what is its own a role comes past the door; a change is then refused for what is senseless in it, so that nothing changes. */
    private static void within(Line line, String role) {
        RequestSpecification asking = own(role);
        if (!line.reads()) {
            asking.queryParam("senseless", "yes");
        }
        Response answer = ask(line, asking, things.fillIn(line.path()), false);
        boolean through = line.reads() ? answer.statusCode() == 200 : answer.statusCode() == 400;
        if (!through) {
            wrong.add(line.door() + " as " + role + " for its own: " + answer.statusCode() + " " + answer.asString());
        }
    }

    /** An administrator has what is everybody's; a landlord's things are not there for them. */
    private static void ofTheInstallation(Line line, String role) {
        if (line.path().contains("{id}") && !line.path().startsWith(OF_ALL)) {
            expect(line, role, ask(line, own(role), things.fillIn(line.path()), false), Set.of(404));
        } else {
            within(line, role);
        }
    }

    /** A thing of somebody else is answered as one that is not there, by the same code. */
    private static void others(Line line, String role) {
        if (!line.path().contains("{id}") || line.path().startsWith(OF_ALL)) {
            return;
        }
        Response missing = ask(line, other(role), things.fillIn(line.path(), MatrixThings.NOBODYS), true);
        Response anothers = ask(line, other(role), things.fillIn(line.path()), true);
        same(line, role + " of another organisation", missing, anothers);
        if (role.equals("TENANT")) {
            String theirs = things.fillIn(line.path(), MatrixThings.ofAnotherTenant(room, line.path()));
            same(line, "another tenant", ask(line, own(role), theirs, true), anothers);
        }
    }

    private static void same(Line line, String who, Response missing, Response anothers) {
        boolean blind = !bodies.wanted(line) && missing.statusCode() != 404;
        if (blind
                || missing.statusCode() < 400
                || missing.statusCode() == 403
                || missing.statusCode() >= 500
                || missing.statusCode() != anothers.statusCode()
                || !String.valueOf(missing.<String>path("code"))
                        .equals(String.valueOf(anothers.<String>path("code")))) {
            wrong.add(line.door() + " as " + who + ": " + anothers.statusCode() + " " + anothers.asString()
                    + ", and for what is not there " + missing.statusCode() + " " + missing.asString());
        }
    }

    /** What it needs comes with it: a permission by itself opens its doors, and no others. */
    @Test
    void eachPermissionOpensItsDoorsAndNoOthers() throws SQLException {
        wrong = new ArrayList<>();
        for (String permission : Rights.grantable()) {
            String token = Api.newToken(PersonOfOnePermission.hired(room, permission), Office.password());
            Set<String> has = Rights.with(Set.of(permission));
            table.operations().stream()
                    .filter(Line::reads)
                    .filter(line -> !line.open())
                    .forEach(line -> expect(
                            line,
                            permission,
                            ask(line, bearing(token), things.fillIn(line.path()), false),
                            line.wantsAny(has) ? Set.of(200) : Set.of(403)));
            table.pages().stream()
                    .filter(line -> line.wantsAny(Set.of(permission)))
                    .forEach(line -> expect(line, permission, page(token, address(line)), Set.of(200)));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMethodThatIsNotListedIsRefused() {
        wrong = new ArrayList<>();
        Map<String, Set<String>> listed = table.operations().stream()
                .collect(Collectors.groupingBy(Line::path, Collectors.mapping(Line::verb, Collectors.toSet())));
        listed.forEach((path, verbs) -> VERBS.stream()
                .filter(verb -> !verbs.contains(verb) && !meansAnother(verb, path, listed))
                .forEach(verb -> {
                    Line unlisted = new Line(verb + " " + path, "", Set.of());
                    Stream.of("OWNER", "TENANT")
                            .forEach(role -> expect(
                                    unlisted, role, ask(unlisted, own(role), things.fillIn(path), false), Set.of(405)));
                }));
        assertThat(listed).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    /** {@code GET /tenants/search} is the tenant whose id is said to be {@code search}. */
    private static boolean meansAnother(String verb, String path, Map<String, Set<String>> listed) {
        return listed.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(path) && other.getValue().contains(verb))
                .anyMatch(other -> path.matches(other.getKey().replaceAll("\\{\\w+}", "[^/]+")));
    }

    @Test
    void everyPageAnswersEachRoleAsTheTableSays() {
        wrong = new ArrayList<>();
        assertThat(table.pages()).hasSizeGreaterThan(50);
        table.pages().stream().filter(line -> !line.open()).forEach(line -> {
            String address = address(line);
            expect(line, "nobody", page(null, address), Set.of(401));
            for (String role : Accounts.ROLES) {
                if (!line.roles().contains(role)) {
                    expect(line, role, page(ownToken(role), address), Set.of(403));
                } else if (role.equals("ADMIN")) {
                    expect(line, role, page(ownToken(role), address), Set.of(200, 302, 404));
                } else {
                    expect(line, role, page(ownToken(role), address), Set.of(200));
                    expect(line, role + " of another organisation", page(otherToken(role), address), anothers(address));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** What a page is about is its id; what it merely narrows a list by, or fills a form with, finds nothing. */
    private static Set<Integer> anothers(String address) {
        return address.contains("?id=") ? Set.of(404) : Set.of(200, 404);
    }

    /** The page as the catalogue of scenes has it, about a thing where it has one. */
    private static String address(Line line) {
        List<String> paths = Scenes.all().stream()
                .filter(scene -> scene.status() == 200 && line.door().equals("/" + scene.file()))
                .map(Scene::path)
                .toList();
        return room.fillIn(paths.stream()
                .filter(path -> path.contains("?id={"))
                .findFirst()
                .or(() -> paths.stream().filter(path -> path.contains("={")).findFirst())
                .or(() -> paths.stream()
                        .filter(path -> path.startsWith(line.door()))
                        .findFirst())
                .orElseGet(() -> line.door() + about(line)));
    }

    /** What scenes come to by clicking. */
    private static String about(Line line) {
        return line.door().equals("/audit/event.xhtml")
                ? "?id=" + things.fillIn("/audit/events/{id}").substring(14)
                : "";
    }

    private static void expect(Line line, String who, Response answer, Set<Integer> statuses) {
        if (!statuses.contains(answer.statusCode())) {
            wrong.add(line.door() + " as " + who + ": " + answer.statusCode() + " instead of " + statuses);
        }
    }

    private static Response ask(Line line, RequestSpecification asking, String path, boolean whole) {
        RequestSpecification request = bodies.in(asking, line, whole).accept("*/*");
        if (!line.reads()) {
            request.header("Idempotency-Key", "matrix").header("If-Match", "\"0\"");
        }
        return request.request(line.verb(), path + room.fillIn(QUERIES.getOrDefault(line.path(), "")));
    }

    private static RequestSpecification nobody() {
        return Api.asNobody();
    }

    private static RequestSpecification own(String role) {
        return bearing(ownToken(role));
    }

    private static RequestSpecification other(String role) {
        return bearing(otherToken(role));
    }

    private static RequestSpecification bearing(String token) {
        return given().baseUri(RunningSystem.get().url().toString())
                .basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token);
    }

    private static String ownToken(String role) {
        Accounts accounts = RunningSystem.get().accounts();
        return role.equals("ADMIN")
                ? Api.token(accounts.username(role), accounts.password(role))
                : Api.token(room.landlord().username(role), Office.password());
    }

    private static String otherToken(String role) {
        return Api.token(room.newcomer().username(role), Office.password());
    }

    private static Response page(String token, String address) {
        RequestSpecification request = given().baseUri(RunningSystem.get().url().toString())
                .urlEncodingEnabled(false)
                .accept("text/html")
                .redirects()
                .follow(false)
                .cookie("baribhara_language", "en");
        return (token == null ? request : request.cookie("__Host-baribhara_token", token)).get(address);
    }
}
