package com.baribhara.it;

/** How many statements the persistence unit has prepared, by the server's own statistics. */
public final class Statements {
    private static final String UNIT_OF_PERSISTENCE = """
            "address":[{"deployment":"baribhara.ear"},{"subdeployment":"ejb-module.jar"},{"subsystem":"jpa"},
                       {"hibernate-persistence-unit":"baribhara.ear/ejb-module.jar#baribhara"}]""";

    private Statements() {}

    public static long prepared() {
        return RunningSystem.get()
                .server()
                .management()
                .execute("{\"operation\":\"read-attribute\",\"name\":\"prepared-statement-count\","
                        + UNIT_OF_PERSISTENCE + "}")
                .asLong();
    }

    public static void counted(boolean wanted) {
        RunningSystem.get()
                .server()
                .management()
                .execute("{\"operation\":\"write-attribute\",\"name\":\"enabled\",\"value\":" + wanted + ","
                        + UNIT_OF_PERSISTENCE + "}");
    }
}
