package com.baribhara.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a database that is not ours, with how TLS is spoken to it. With an authority, its certificate must be of that authority
 * and for its name ({@code verify-full}); migrations, both pools and tests all go by this address.
 */
final class DatabaseAddress {
    static final String AUTHORITY = "BARIBHARA_DB_CA";

    private static final Pattern SAID = Pattern.compile("[?&]sslmode=");
    private static final Pattern THIS_MACHINE = Pattern.compile("//(localhost|127\\.0\\.0\\.1|\\[::1])[:/]");

    private DatabaseAddress() {}

    /** @throws CannotStart when in production nothing says how the database is known to be the right one */
    static String of(Settings settings) {
        String url = settings.needed(Settings.DATABASE_URL);
        if (SAID.matcher(url).find()) {
            return url;
        }
        Optional<Path> authority = settings.value(AUTHORITY).map(Path::of);
        if (authority.isPresent()) {
            if (!Files.isReadable(authority.get())) {
                throw new CannotStart(AUTHORITY + "=" + authority.get() + " can't be read");
            }
            String file = URLEncoder.encode(authority.get().toAbsolutePath().toString(), StandardCharsets.UTF_8);
            return url + (url.contains("?") ? "&" : "?") + "sslmode=verify-full&sslrootcert=" + file;
        }
        boolean production =
                settings.value("BARIBHARA_MODE").filter("production"::equals).isPresent();
        if (production && !THIS_MACHINE.matcher(url).find()) {
            throw new CannotStart("in production the database is reached over TLS: set " + AUTHORITY
                    + " to the file of the authority that signed its certificate, or say sslmode in "
                    + Settings.DATABASE_URL);
        }
        return url;
    }
}
