package com.baribhara.it;

import com.baribhara.server.ManagementApi;

/** The monthly run as an administrator of the server starts it: from the management console or CLI. */
public final class MonthJob {
    private static final String START = """
            {"operation":"start-job","job-xml-name":"invoice-monthly-run","properties":{"month":"%s"%s},
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet"]}
            """;
    private static final String TIMERS = """
            "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","ejb3",
                       "singleton-bean","InvoiceRunTimer","service","timer-service"%s]""";
    private static final String READ = """
            {"operation":"read-children-resources","child-type":"timer","include-runtime":true,%s}""";
    private static final String TRIGGER = """
            {"operation":"trigger",%s}""";

    private MonthJob() {}

    /** For every organisation. */
    public static void start(ManagementApi server, String month) {
        server.execute(START.formatted(month, ""));
    }

    /** For the organisation with this id. */
    public static void start(ManagementApi server, String month, String organisation) {
        server.execute(START.formatted(month, ",\"organisation\":\"" + organisation + "\""));
    }

    /** Makes it two o'clock at night, which bills whoever is due: the server's own hour is not ours to set. */
    public static void nightFalls(ManagementApi server) {
        server.execute(TRIGGER.formatted(TIMERS.formatted(",\"timer\",\"" + nightly(server) + "\"")));
    }

    private static String nightly(ManagementApi server) {
        var timers = server.execute(READ.formatted(TIMERS.formatted("")));
        return timers.asPropertyList().stream()
                .filter(timer -> timer.getValue().toString().contains("nightly"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(timers.toString()))
                .getName();
    }
}
