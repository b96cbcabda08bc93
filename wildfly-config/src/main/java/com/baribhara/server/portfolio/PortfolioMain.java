package com.baribhara.server.portfolio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;

/** Writes a portfolio to a file. */
public final class PortfolioMain {
    private PortfolioMain() {}

    /** Arguments: the file, the month, then the tenant's user name for the demo or the number of leases and a prefix of codes. */
    public static void main(String[] arguments) throws IOException {
        YearMonth month = YearMonth.parse(arguments[1]);
        write(Path.of(arguments[0]), order(month, arguments));
    }

    /** Through a second file, so that a half-written portfolio is never found under the name. */
    public static void write(Path file, PortfolioOrder order) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path unfinished = Files.createTempFile(parent, "portfolio", ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            new PortfolioGenerator(order).write(out);
        }
        Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static PortfolioOrder order(YearMonth month, String... arguments) {
        if (arguments.length > 2 && arguments[2].matches("[0-9]+")) {
            return PortfolioOrder.benchmark(
                    Integer.parseInt(arguments[2]), month, arguments.length > 3 ? arguments[3] : "");
        }
        return PortfolioOrder.demo(month, arguments.length > 2 ? arguments[2] : null);
    }
}
