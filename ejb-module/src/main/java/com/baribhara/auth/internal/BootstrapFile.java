package com.baribhara.auth.internal;

import com.baribhara.shared.security.Roles;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The first organisation and its accounts, as the launcher writes them for an installation that has none. */
record BootstrapFile(Organisation organisation, List<Person> people) {

    /** @param bin the business identification number, with or without the dash it is printed with */
    record Organisation(String name, String nameBn, String bin) {
        Organisation {
            bin = bin == null ? null : bin.replace("-", "");
        }
    }

    record Person(String role, String username, String password, String displayName, String displayNameBn) {
        @Override
        public String toString() {
            return "Person[" + role + ", " + username + "]";
        }
    }

    static BootstrapFile read(Path path) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("baribhara.bootstrap: " + path, unreadable);
        }
        return new BootstrapFile(
                new Organisation(
                        properties.getProperty("organisation.name"),
                        properties.getProperty("organisation.name-bn"),
                        properties.getProperty("organisation.bin")),
                Roles.OF_ACCOUNTS.stream()
                        .filter(role -> properties.containsKey("account." + role + ".username"))
                        .map(role -> person(role, properties))
                        .toList());
    }

    private static Person person(String role, Properties properties) {
        String prefix = "account." + role + ".";
        String username = properties.getProperty(prefix + "username");
        return new Person(
                role,
                username,
                properties.getProperty(prefix + "password"),
                properties.getProperty(prefix + "display-name", username),
                properties.getProperty(prefix + "display-name-bn"));
    }
}
