package com.baribhara.it;

/** Timers made to fire as an administrator of the server can: its own hour is not ours to set. */
public final class Timers {
    private static final String ADDRESS = """
            "address":["deployment","baribhara.ear","subdeployment","%s","subsystem","ejb3",
                       "singleton-bean","%s","service","timer-service"%s]""";

    private Timers() {}

    /** @param info a part of what the timer says it is for */
    public static void fire(String module, String bean, String info) {
        var server = RunningSystem.get().server().management();
        var timers = server.execute("""
                {"operation":"read-children-resources","child-type":"timer","include-runtime":true,%s}""".formatted(ADDRESS.formatted(module, bean, "")));
        String timer = timers.asPropertyList().stream()
                .filter(each -> each.getValue().toString().contains(info))
                .findFirst()
                .orElseThrow(() -> new AssertionError(timers.toString()))
                .getName();
        server.execute("""
                {"operation":"trigger",%s}""".formatted(ADDRESS.formatted(module, bean, ",\"timer\",\"" + timer + "\"")));
    }
}
