package com.baribhara.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

/** CPU time spent so far, from Linux' own accounts ({@code /proc/<pid>/stat}, in ticks of 10 ms). */
record CpuClock(double serverMillis, double databaseMillis) {
    private static final double MILLIS_PER_TICK = 10;
    private static final int UTIME = 11;
    private static final int STIME = 12;
    private static final int CHILDREN_UTIME = 13;
    private static final int CHILDREN_STIME = 14;
    private static final int PARENT = 1;

    static CpuClock read(long serverPid, Connection database) throws SQLException, IOException {
        long postmaster = postmaster(database);
        double databaseTicks = ticks(postmaster, UTIME, STIME, CHILDREN_UTIME, CHILDREN_STIME);
        try (Stream<Path> processes = Files.list(Path.of("/proc"))) {
            for (Path process : (Iterable<Path>) processes.filter(CpuClock::numbered)::iterator) {
                long pid = Long.parseLong(process.getFileName().toString());
                databaseTicks += parent(pid) == postmaster ? ticks(pid, UTIME, STIME) : 0;
            }
        }
        return new CpuClock(ticks(serverPid, UTIME, STIME) * MILLIS_PER_TICK, databaseTicks * MILLIS_PER_TICK);
    }

    CpuClock since(CpuClock before) {
        return new CpuClock(serverMillis - before.serverMillis, databaseMillis - before.databaseMillis);
    }

    private static long postmaster(Connection database) throws SQLException, IOException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return parent(row.getLong(1));
        }
    }

    private static boolean numbered(Path process) {
        return process.getFileName().toString().chars().allMatch(Character::isDigit);
    }

    private static long parent(long pid) {
        String[] fields = fields(pid);
        return fields.length == 0 ? 0 : Long.parseLong(fields[PARENT]);
    }

    private static double ticks(long pid, int... which) {
        String[] fields = fields(pid);
        double sum = 0;
        for (int field : which) {
            sum += fields.length == 0 ? 0 : Double.parseDouble(fields[field]);
        }
        return sum;
    }

    /** The fields behind the name, which may itself hold spaces; none when the process has ended meanwhile. */
    private static String[] fields(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        } catch (IOException ended) {
            return new String[0];
        }
    }
}
