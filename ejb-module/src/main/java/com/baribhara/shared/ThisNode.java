package com.baribhara.shared;

import jakarta.enterprise.context.ApplicationScoped;

/** Which server this is, and which of its lives: a server that starts again has the same name and another boot. */
@ApplicationScoped
public class ThisNode {
    private static final char SEPARATOR = '#';

    private final String name = System.getProperty("jboss.node.name", "node");
    private final String boot = name + SEPARATOR + Ids.next();

    public String name() {
        return name;
    }

    /** Unique for this start of this server: {@code node1#0193…}. */
    public String boot() {
        return boot;
    }

    /** What every boot of this server starts with. */
    public String bootPrefix() {
        return name + SEPARATOR;
    }
}
