package com.baribhara.it.page;

import static com.baribhara.it.APortfolio.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.Imports;
import com.baribhara.it.RunningSystem;
import com.baribhara.shared.text.Digits;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers that nobody else has are planted through every door, well and badly; then everything the server keeps is searched for them. */
class CanariesIT {
    private static final String TENANTS = "/tenant/tenants.xhtml";
    private static final Set<String> MAY_HAVE_PHONES = Set.of("tenant.phone", "search_word.word");

    private final List<String> answers = new ArrayList<>();

    @Test
    void numbersOfPeopleAndAccountsAreNowhereInClearAndPhonesOnlyWhereTheyBelong() throws IOException, SQLException {
        List<String> nids =
                new ArrayList<>(Stream.generate(CanariesIT::nid).limit(8).toList());
        List<String> tins = Stream.generate(CanariesIT::tin).limit(6).toList();
        String phone = "0139" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        throughTheApi(nids.get(0), nids.get(1), phone);
        throughPages(nids.get(2), nids.get(3));
        throughImports(nids.get(4), nids.get(5));
        answers.addAll(TaxAndPayoutCanaries.planted(tins, nids.subList(6, 8)));
        nids.addAll(tins);
        throughListsAndSearch(nids);
        lookedFor(nids, phone);
        everythingIsTold();

        assertThat(answers).hasSizeGreaterThan(8);
        for (String nid : nids) {
            assertThat(answers).noneMatch(answer -> answer.contains(nid));
        }
        assertThat(columnsWith(nids)).as("columns with a number").isEmpty();
        assertThat(filesWith(nids, true)).as("files with a number").isEmpty();
        List<String> phones = List.of(phone.substring(1));
        assertThat(answers.stream().filter(answer -> answer.startsWith(TENANTS)))
                .as("addresses with a phone")
                .hasSizeGreaterThan(10)
                .noneMatch(address -> address.contains(phones.get(0)));
        assertThat(columnsWith(phones)).isSubsetOf(MAY_HAVE_PHONES).isNotEmpty();
        assertThat(filesWith(phones, false)).as("files with a phone").isEmpty();
    }

    @Test
    void passwordsAndTokensAreInNoLogAndNoColumn() throws IOException, SQLException {
        Accounts accounts = RunningSystem.get().accounts();
        String token = Api.newToken(accounts.username("OWNER"), accounts.password("OWNER"));
        String wrong = "Canary-" + nid();
        answers.add(Api.asNobody()
                .body(Map.of("username", accounts.username("OWNER"), "password", wrong))
                .post("/auth/token")
                .asString());
        Api.asNobody().header("Authorization", "Bearer " + token + "x").get("/tenants");

        assertThat(answers).noneMatch(answer -> answer.contains(wrong));
        List<String> secrets = List.of(token, wrong);
        assertThat(columnsWith(secrets)).isEmpty();
        assertThat(filesWith(secrets, true)).isEmpty();
    }

    /** The first is kept; the second comes only where it does not belong. */
    private void throughTheApi(String kept, String astray, String phone) {
        String id = Api.as("OWNER")
                .body(Map.of("name", "Canary", "phone", phone, "nid", kept))
                .post("/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Response read = Api.as("OWNER").get("/tenants/{id}", id);
        Api.as("OWNER")
                .header("If-Match", read.header("ETag"))
                .body(Map.of("email", "canary@example.com"))
                .patch("/tenants/{id}", id)
                .then()
                .statusCode(200);
        answers.add(Api.as("CARETAKER").get("/tenants/{id}", id).asString());
        answers.add(Api.as("OWNER")
                .body(Map.of("nid", kept))
                .post("/tenants/search")
                .asString());
        List.of(
                        Map.of("nid", astray + "1"),
                        Map.of("phone", astray),
                        Map.of("code", "a b " + astray),
                        Map.of("email", astray))
                .forEach(wrong -> refused(Api.as("OWNER").body(named(wrong)).post("/tenants")));
        refused(Api.as("OWNER").body("{\"name\":\"Canary\",\"nid\":" + astray).post("/tenants"));
        refused(Api.as("OWNER").body(Map.of("nid", List.of(astray))).post("/tenants"));
    }

    private static Map<String, String> named(Map<String, String> field) {
        Map<String, String> tenant = new HashMap<>(field);
        tenant.put("name", "Canary");
        return tenant;
    }

    private void throughPages(String kept, String astray) {
        Response saved = SentForm.at("/tenant/tenant-form.xhtml")
                .with("name", "Canary")
                .with("nid", kept)
                .saved("en");
        assertThat(saved.statusCode()).isEqualTo(302);
        answers.add(saved.header("Location"));
        answers.add(Pages.open("OWNER", saved.header("Location").replaceFirst("^https?://[^/]+", ""))
                .asString());
        // what was typed stays in the form; the message beside it does not say it again
        SentForm.at("/tenant/tenant-form.xhtml")
                .with("name", "Canary")
                .with("nid", astray + "1")
                .saved("bn");
    }

    private void throughImports(String kept, String astray) {
        byte[] good = aPortfolio().spoilt("tenants.csv", "1000000001", kept).zipped();
        assertThat(Imports.outcome(good).getString("status")).isEqualTo("COMPLETED");
        byte[] shifted = aPortfolio()
                .spoilt("tenants.csv", "01700000001,1000000001", astray + "," + astray + "1")
                .zipped();
        JsonPath failed = Imports.outcome(shifted);
        assertThat(failed.getString("status")).isEqualTo("FAILED");
        answers.add(failed.prettify());
    }

    /** Lists, what is taken away of them, and the log of what happened name people; their cards they don't. */
    private void throughListsAndSearch(List<String> kept) {
        List.of("/tenant/tenants.xhtml?find=Canary", "/export/tenants.csv?find=Canary", "/audit/events.xhtml")
                .forEach(address -> answers.add(shown(address)));
        assertThat(shown("/export/tenants.csv?find=Canary")).contains("Canary");
        answers.add(Api.as("OWNER")
                .queryParam("limit", 200)
                .get("/audit/events")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        kept.forEach(nid -> assertThat(palette(nid))
                .as("a card number is no word to search by")
                .doesNotContain("Canary"));
    }

    private static String palette(String typed) {
        Response found = Pages.sends("OWNER", "/search", Map.of("find", typed));
        assertThat(found.statusCode()).isEqualTo(200);
        return found.asString();
    }

    /** Pages lead on to an address that does not say the number; the API takes it, and nothing writes it down. */
    private void lookedFor(List<String> nids, String phone) {
        Stream.concat(nids.stream(), Stream.of(phone)).forEach(number -> {
            ledOn(Pages.open("OWNER", TENANTS + "?status=OWING&find=" + number));
            ledOn(Pages.sends("OWNER", TENANTS, Map.of("find", Digits.bangla(number), "status", "OWING")));
            assertThat(Api.as("OWNER").queryParam("q", number).get("/people").statusCode())
                    .isEqualTo(200);
        });
        String found = ledOn(Pages.sends("OWNER", TENANTS, Map.of("find", phone, "status", "")));
        assertThat(shown(found)).contains("Canary", "value=\"" + phone + "\"");
        assertThat(shown(found.replace(TENANTS, "/export/tenants.csv"))).contains("Canary");
        assertThat(palette(phone)).contains("Canary");
        assertThat(Api.as("OWNER").queryParam("phone", phone).get("/tenants").asString())
                .contains("Canary");
        String words = Pages.sends("OWNER", TENANTS, Map.of("find", "Canary Wharf", "status", "OWING"))
                .header("Location");
        assertThat(words).contains("find=Canary+Wharf", "status=OWING");
    }

    /** @return where to, as a browser would ask for it */
    private String ledOn(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(address).startsWith(TENANTS + "?").contains("find=%7E");
        answers.add(address);
        return address;
    }

    private static String shown(String address) {
        Response page = Pages.open("OWNER", address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return page.asString();
    }

    private void refused(Response answer) {
        assertThat(answer.statusCode()).isBetween(400, 422);
        answers.add(answer.asString());
    }

    private static void everythingIsTold() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> sql.number("select count(*) from domain_event where published_at is null") == 0);
        }
    }

    /** Every column of every table that can hold text, where one of these is in it; a table is gone through once. */
    private static List<String> columnsWith(List<String> canaries) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Map<String, List<String>> tables = columns(connection);
            assertThat(tables.values().stream().mapToInt(List::size).sum()).isGreaterThan(100);
            Sql sql = new Sql(connection);
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                String all = table.getValue().stream()
                        .map(column -> "\"" + column + "\"::text")
                        .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
                if (rowsWith(canaries, all, table.getKey(), sql) > 0) {
                    for (String column : table.getValue()) {
                        if (rowsWith(canaries, "\"" + column + "\"::text", table.getKey(), sql) > 0) {
                            found.add(table.getKey() + "." + column);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static long rowsWith(List<String> canaries, String text, String table, Sql sql) throws SQLException {
        return sql.number(canaries.stream()
                .map(canary -> "strpos(written, '" + canary + "') > 0")
                .collect(Collectors.joining(
                        " or ",
                        "select count(*) from (select " + text + " as written from \"" + table
                                + "\" offset 0) t where ",
                        "")));
    }

    private static Map<String, List<String>> columns(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                    select c.table_name, c.column_name from information_schema.columns c
                    join information_schema.tables t using (table_schema, table_name)
                    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                      and c.data_type in ('text', 'jsonb', 'json', 'character varying', 'character')""")) {
            while (rows.next()) {
                tables.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return tables;
    }

    /** Logs, journals of the broker, whatever the server wrote; also the database's own files when asked for. Each is read once. */
    private static List<String> filesWith(List<String> canaries, boolean alsoDatabase) throws IOException {
        Path directory = RunningSystem.get().settings().dataDirectory();
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean database = directory.relativize(file).startsWith("database");
                if ((alsoDatabase || !database) && containsAny(file, canaries)) {
                    found.add(directory.relativize(file).toString());
                }
            }
        }
        return found;
    }

    private static boolean containsAny(Path file, List<String> canaries) throws IOException {
        // one byte a character, so that any file can be read as text; some are gone by now
        String text = Files.notExists(file) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        return canaries.stream().anyMatch(text::contains);
    }

    private static String tin() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(500_000_000_000L, 999_999_999_999L));
    }

    private static String nid() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(5_000_000_000_000L, 9_999_999_999_999L));
    }
}
