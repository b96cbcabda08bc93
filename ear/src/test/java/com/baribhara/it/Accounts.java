package com.baribhara.it;

import com.baribhara.server.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The organisation and the accounts the tests act with; the passwords are made anew for each run. */
public record Accounts(Secrets secrets) {
    public static final List<String> ROLES = List.of("ADMIN", "OWNER", "MANAGER", "ACCOUNTANT", "CARETAKER", "TENANT");

    public String username(String role) {
        return role.toLowerCase(Locale.ROOT) + "@landlord.example";
    }

    public String password(String role) {
        return secrets.account(role);
    }

    public Path writeTo(Path file) {
        Properties wanted = new Properties();
        wanted.setProperty("organisation.name", "Rahman Estates");
        wanted.setProperty("organisation.name-bn", "রহমান এস্টেট");
        for (String role : ROLES) {
            wanted.setProperty("account." + role + ".username", username(role));
            wanted.setProperty("account." + role + ".password", password(role));
            wanted.setProperty("account." + role + ".display-name", "The " + role.toLowerCase(Locale.ROOT));
        }
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                wanted.store(out, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }
}
