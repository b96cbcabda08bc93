package com.baribhara.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.migrations.RolePasswords;
import com.baribhara.migrations.SchemaVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The assembled server over an embedded database, read back through its management interface. */
class RunningServerTest {
    @TempDir
    static Path data;

    private static Installation installation;

    @BeforeAll
    static void start() throws IOException {
        Settings settings = new Settings(
                        AssembledServer.DIRECTORY,
                        data.resolve("installation"),
                        Map.of(Settings.HEAP, "512m", "BARIBHARA_MODE", "development"))
                .withPorts(freePort(), freePort(), freePort());
        installation = Installation.of(settings);
        installation.start();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Baribhara", "BaribharaBatch"})
    void bothPoolsReachTheDatabase(String pool) {
        ModelNode result =
                management("{\"operation\":\"test-connection-in-pool\",\"address\":[{\"subsystem\":\"datasources\"},"
                        + "{\"data-source\":\"" + pool + "\"}]}");
        assertThat(result.asList()).extracting(ModelNode::asBoolean).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subsystem=datasources/data-source=Baribhara | exception-sorter-class-name | org.jboss.jca.adapters.jdbc.extensions.postgres.PostgreSQLExceptionSorter",
                "subsystem=datasources/data-source=Baribhara | valid-connection-checker-class-name | org.jboss.jca.adapters.jdbc.extensions.postgres.PostgreSQLValidConnectionChecker",
                "subsystem=datasources/data-source=Baribhara | validate-on-match | true",
                "subsystem=datasources/data-source=BaribharaBatch | jta | true",
                "subsystem=datasources/data-source=BaribharaBatch/connection-properties=reWriteBatchedInserts | value | true",
                "subsystem=ee/service=default-bindings | datasource | java:jboss/datasources/Baribhara",
                "subsystem=batch-jberet | default-job-repository | baribhara",
                "subsystem=batch-jberet/jdbc-job-repository=baribhara | data-source | BaribharaBatch",
                "subsystem=messaging-activemq/server=default/divert=baribhara.notification | forwarding-address | jms.queue.baribhara.notification",
                "subsystem=messaging-activemq/server=default/address-setting=jms.queue.baribhara.notification | dead-letter-address | jms.queue.baribhara.notification.dlq",
                "subsystem=messaging-activemq/server=default/address-setting=jms.queue.baribhara.notification | max-delivery-attempts | 7",
                "subsystem=messaging-activemq/server=default/address-setting=jms.queue.baribhara.notification | redelivery-multiplier | 2.0",
                "subsystem=transactions | node-identifier | node1",
                "subsystem=jaxrs | resteasy-role-based-security | true",
                "subsystem=undertow/server=default-server/http-listener=default | max-post-size | 1073741824",
                "subsystem=undertow/server=default-server/http-listener=default | proxy-address-forwarding | false",
                "subsystem=undertow/server=default-server/http-listener=default | request-parse-timeout | 10000",
                "subsystem=undertow/server=default-server/http-listener=default | read-timeout | 90000",
                "subsystem=undertow/server=default-server/http-listener=default | enabled | true",
                "subsystem=undertow/server=default-server/https-listener=tls | enabled | false",
                "subsystem=undertow/server=default-server/https-listener=tls | read-timeout | 90000",
                "subsystem=undertow/server=default-server/https-listener=machines | enabled | false",
                "subsystem=elytron/server-ssl-context=machines | need-client-auth | true",
                "subsystem=undertow/servlet-container=default/setting=session-cookie | secure | true",
                "subsystem=undertow/servlet-container=default/setting=session-cookie | http-only | true",
                "subsystem=infinispan/cache-container=baribhara | default-cache | reference",
                "core-service=management/access=authorization | provider | rbac",
                "core-service=management/access=audit/logger=audit-log | enabled | true",
            })
    void hasWhatTheScriptsSay(String address, String attribute, String value) {
        assertThat(read(address, attribute)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "microprofile-openapi-smallrye",
                "microprofile-health-smallrye",
                "microprofile-jwt-smallrye",
                "microprofile-fault-tolerance-smallrye",
                "micrometer"
            })
    void hasTheSubsystem(String name) {
        assertThat(management("{\"operation\":\"read-resource\",\"address\":[{\"subsystem\":\"" + name + "\"}]}")
                        .isDefined())
                .isTrue();
    }

    @Test
    void theStatementTimeoutReachesTheSession() throws SQLException {
        assertThat(read("subsystem=datasources/data-source=Baribhara/connection-properties=options", "value"))
                .contains("statement_timeout=30s", "lock_timeout=10s", "idle_in_transaction_session_timeout=60s");
    }

    @Test
    void theConsoleAnswersAndTheAdministratorAlone() {
        assertThat(installation.server().management().status("/console/index.html"))
                .isEqualTo(200);
        ManagementApi stranger = new ManagementApi(installation.settings().managementPort(), "guessed");
        assertThatThrownBy(() -> stranger.execute("{\"operation\":\"whoami\"}"))
                .hasMessageContaining("does not answer");
        assertThat(management("{\"operation\":\"whoami\"}").isDefined())
                .as("whoever guesses once locks nobody out")
                .isTrue();
    }

    @Test
    void healthIsOnTheManagementPort() {
        assertThat(installation.server().management().status("/health/live")).isEqualTo(200);
        assertThat(installation.server().management().status("/health/ready")).isEqualTo(200);
    }

    @Test
    void metricsAreOnTheManagementPort() {
        assertThat(installation.server().management().status("/metrics")).isEqualTo(200);
    }

    @Test
    void theSchemaIsTheOneTheBuildIsFor() throws SQLException {
        try (Connection app = installation.database().connect(RolePasswords.APP)) {
            assertThat(SchemaVersion.of(app)).isEqualTo(SchemaVersion.builtFor());
            SchemaVersion.require(app);
        }
        assertThat(installation.database().migrate()).isZero();
    }

    @Test
    void theDatabaseWantsAPasswordAndGivesNoRoleMoreThanItNeeds() throws SQLException {
        String url = installation.database().url();
        assertThatThrownBy(() -> DriverManager.getConnection(url, RolePasswords.APP, "guessed"))
                .isInstanceOf(SQLException.class);
        try (Connection batch = installation.database().connect(RolePasswords.BATCH);
                Statement statement = batch.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table public.mine (id integer)"))
                    .hasMessageContaining("permission denied");
            try (ResultSet row = statement.executeQuery("show data_checksums")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("on");
            }
        }
    }

    @Test
    void secretsAreForTheOwnersEyesOnly() throws IOException {
        for (String file : new String[] {"secrets.properties", "server/configuration/credentials.jceks"}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                            installation.settings().dataDirectory().resolve(file))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void asecondLauncherOnTheSameDataIsRefused() {
        assertThatThrownBy(() -> Installation.of(installation.settings()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(Settings.DATA_DIRECTORY);
    }

    @Test
    void aTakenPortIsNamedWithItsVariable() {
        Settings other = new Settings(
                        AssembledServer.DIRECTORY,
                        data.resolve("other"),
                        installation.settings().environment())
                .with(
                        Settings.DATABASE_PORT,
                        Integer.toString(installation.settings().databasePort()));
        assertThatThrownBy(() -> Installation.of(other))
                .isInstanceOf(CannotStart.class)
                .hasMessage("port " + other.databasePort() + " is taken: set BARIBHARA_DB_PORT to a free one");
    }

    private static ModelNode management(String operation) {
        return installation.server().management().execute(operation);
    }

    private static String read(String address, String attribute) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set("read-attribute");
        operation.get("name").set(attribute);
        operation.get("resolve-expressions").set(true);
        for (String part : address.split("/")) {
            String[] pair = part.split("=");
            operation.get("address").add(pair[0], pair[1]);
        }
        return installation.server().management().execute(operation).asString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
