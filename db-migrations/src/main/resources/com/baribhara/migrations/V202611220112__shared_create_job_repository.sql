-- JBeret 3.1.0's own tables for PostgreSQL (jberet-core, sql/jberet-postgresql.ddl), so that baribhara_batch needs no right to
-- create anything. Names and columns are JBeret's; it finds them and makes none.
create table job_instance (
    jobinstanceid   bigserial not null primary key,
    version         integer,
    jobname         varchar(512),
    applicationname varchar(512)
);
create table job_execution (
    jobexecutionid  bigserial not null primary key,
    jobinstanceid   bigint not null,
    version         integer,
    createtime      timestamptz,
    starttime       timestamptz,
    endtime         timestamptz,
    lastupdatedtime timestamptz,
    batchstatus     varchar(30),
    exitstatus      varchar(512),
    jobparameters   varchar(3000),
    restartposition varchar(255),
    constraint fk_job_execution_job_instance foreign key (jobinstanceid) references job_instance (jobinstanceid) on delete cascade
);
create table step_execution (
    stepexecutionid      bigserial not null primary key,
    jobexecutionid       bigint not null,
    version              integer,
    stepname             varchar(255),
    starttime            timestamptz,
    endtime              timestamptz,
    batchstatus          varchar(30),
    exitstatus           varchar(512),
    executionexception   varchar(2048),
    persistentuserdata   bytea,
    readcount            integer,
    writecount           integer,
    commitcount          integer,
    rollbackcount        integer,
    readskipcount        integer,
    processskipcount     integer,
    filtercount          integer,
    writeskipcount       integer,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea,
    constraint fk_step_exe_job_exe foreign key (jobexecutionid) references job_execution (jobexecutionid) on delete cascade
);
create table partition_execution (
    partitionexecutionid integer not null,
    stepexecutionid      bigint not null,
    version              integer,
    batchstatus          varchar(30),
    exitstatus           varchar(512),
    executionexception   varchar(2048),
    persistentuserdata   bytea,
    readercheckpointinfo bytea,
    writercheckpointinfo bytea,
    primary key (partitionexecutionid, stepexecutionid),
    constraint fk_partition_exe_step_exe foreign key (stepexecutionid) references step_execution (stepexecutionid) on delete cascade
);
-- JBeret looks executions up by these; its own script has no index for them.
create index job_execution_jobinstanceid_ix on job_execution (jobinstanceid);
create index step_execution_jobexecutionid_ix on step_execution (jobexecutionid);
create index partition_execution_stepexecutionid_ix on partition_execution (stepexecutionid);
grant select, insert, update, delete on job_instance, job_execution, step_execution, partition_execution to baribhara_batch;
grant usage, select on sequence job_instance_jobinstanceid_seq, job_execution_jobexecutionid_seq, step_execution_stepexecutionid_seq
    to baribhara_batch;

-- The application looks at start whether the schema is the one it was built for. (Flyway makes this table before the first migration.)
grant select on flyway_schema_history to baribhara_app, baribhara_batch;
