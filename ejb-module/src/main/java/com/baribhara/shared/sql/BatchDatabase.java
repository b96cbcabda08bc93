package com.baribhara.shared.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/**
 * The database as jobs see it: role {@code baribhara_batch}, all organisations at once. Jakarta Batch keeps its repository behind the
 * same datasource, so a checkpoint commits together with the rows of its chunk.
 */
@ApplicationScoped
public class BatchDatabase extends PooledDatabase {

    @Resource(lookup = "java:jboss/datasources/BaribharaBatch")
    private DataSource dataSource;

    @Override
    protected DataSource dataSource() {
        return dataSource;
    }
}
