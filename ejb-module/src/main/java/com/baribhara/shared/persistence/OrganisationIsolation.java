package com.baribhara.shared.persistence;

import com.baribhara.shared.security.Origin;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Tells PostgreSQL whose rows a transaction may touch, of which buildings, which day it is and from where it was asked for (events take that from there), each time Hibernate takes a connection for it. The setting is local to
 * the transaction, so that no connection carries it back into the pool; outside a transaction it lasts one statement, which is
 * to say no row is seen there.
 */
public class OrganisationIsolation implements MultiTenantConnectionProvider<String>, ServiceRegistryAwareService {
    private static final long serialVersionUID = 1L;
    private static final String SET =
            "select set_config('baribhara.organisation', ?, true), set_config('baribhara.account', ?, true),"
                    + " set_config('baribhara.today', ?, true), set_config('baribhara.address', ?, true),"
                    + " set_config('baribhara.request', ?, true),"
                    + " set_config('baribhara.scope', scope_of(nullif(?, '')::integer, nullif(?, '')::uuid), true)";

    /** The key of an organisation never changes. */
    private final transient Map<UUID, Integer> keys = new ConcurrentHashMap<>();

    private transient DataSource dataSource;

    @Override
    public void injectServices(ServiceRegistryImplementor registry) {
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        dataSource = (DataSource) settings.getOrDefault(
                AvailableSettings.JAKARTA_JTA_DATASOURCE, settings.get(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE));
    }

    @Override
    public Connection getConnection(String identifier) throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            set(connection, ActingFor.parse(identifier));
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
        return connection;
    }

    private void set(Connection connection, ActingFor actingFor) throws SQLException {
        Integer key = actingFor.organisation() == null ? null : key(connection, actingFor.organisation());
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            String organisation = key == null ? "" : key.toString();
            String account =
                    actingFor.account() == null ? "" : actingFor.account().toString();
            set.setString(1, organisation);
            set.setString(2, account);
            set.setString(
                    3, Dhaka.today(CDI.current().select(Clock.class).get()).toString());
            set.setString(4, Origin.current().address());
            set.setString(5, Origin.current().request());
            set.setString(6, organisation);
            set.setString(7, account);
            set.execute();
        }
    }

    private Integer key(Connection connection, UUID organisation) throws SQLException {
        Integer known = keys.get(organisation);
        if (known != null) {
            return known;
        }
        try (PreparedStatement ask = connection.prepareStatement("select organisation_key(?)")) {
            ask.setObject(1, organisation);
            try (ResultSet rows = ask.executeQuery()) {
                rows.next();
                Integer found = rows.getObject(1, Integer.class);
                if (found != null) {
                    keys.put(organisation, found);
                }
                return found;
            }
        }
    }

    /** For what is nobody's: the check of the schema at start. */
    @Override
    public Connection getAnyConnection() throws SQLException {
        return dataSource.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseConnection(String identifier, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> unwrapType) {
        return unwrapType.isInstance(this) || unwrapType.isInstance(dataSource);
    }

    @Override
    public <T> T unwrap(Class<T> unwrapType) {
        return unwrapType.isInstance(this) ? unwrapType.cast(this) : unwrapType.cast(dataSource);
    }
}
