package com.baribhara.migrations;

/** The passwords of the three roles; whoever starts the installation makes them and hands them over. */
public record RolePasswords(String owner, String app, String batch) {
    public static final String OWNER = "baribhara_owner";
    public static final String APP = "baribhara_app";
    public static final String BATCH = "baribhara_batch";

    @Override
    public String toString() {
        return "RolePasswords[hidden]";
    }
}
