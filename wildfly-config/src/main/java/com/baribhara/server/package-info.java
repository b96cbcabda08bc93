/**
 * Assembles the application server from the distribution and the scripts in {@code src/main/cli}, and starts it together with a
 * database: for the demo, the tests and the benchmark. Nothing here is deployed.
 *
 * <p>One data directory belongs to one running installation: database, server state, logs and the secrets made at the first
 * start. Several installations share one assembled server, each with a data directory and ports of its own.
 */
package com.baribhara.server;
