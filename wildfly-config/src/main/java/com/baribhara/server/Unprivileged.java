package com.baribhara.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Root starts it in a user namespace of its own, where it is nobody in particular; where the
 * system forbids that (many containers), as the user number 65534.
 */
final class Unprivileged {
    private static final String NOBODY = "65534";

    private final List<String> prefix = isRoot() ? chosen() : List.of();

    List<String> prefix() {
        return prefix;
    }

    void mayRead(Path file) throws IOException {
        handOver(file);
    }

    void mayWrite(Path directory) throws IOException {
        handOver(directory);
    }

    private void handOver(Path path) throws IOException {
        if (!prefix.isEmpty()
                && prefix.get(0).equals("setpriv")
                && !succeeds("chown", NOBODY + ":" + NOBODY, path.toString())) {
            throw new IOException("cannot hand " + path + " over to the user " + NOBODY);
        }
    }

    private static List<String> chosen() {
        return succeeds("unshare", "--user", "true")
                ? List.of("unshare", "--user")
                : List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && !ChildProcess.isWindows();
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
