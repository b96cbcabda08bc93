package com.baribhara.shared.schema;

import com.baribhara.migrations.SchemaVersion;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to start on a database whose schema is not the one this application was built for (migrations run before it). */
@Singleton
@Startup
@RunAs("SYSTEM")
public class SchemaCheck {
    @Resource(lookup = "java:jboss/datasources/Baribhara")
    private DataSource database;

    @PostConstruct
    void compare() {
        try (Connection connection = database.getConnection()) {
            SchemaVersion.require(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database can't be read at start", unreachable);
        }
    }
}
