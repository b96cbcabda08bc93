package com.baribhara.server;

import com.baribhara.migrations.RolePasswords;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** The passwords and keys of one installation: made at its first start, kept in its data directory for the owner's eyes only. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    public static Secrets of(Path dataDirectory) {
        Secrets secrets = new Secrets(dataDirectory.resolve("secrets.properties"));
        try {
            PrivateFiles.directory(dataDirectory);
            if (Files.exists(secrets.file)) {
                try (Reader reader = Files.newBufferedReader(secrets.file, StandardCharsets.UTF_8)) {
                    secrets.values.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return secrets;
    }

    public RolePasswords rolePasswords() {
        return new RolePasswords(password("database.owner"), password("database.app"), password("database.batch"));
    }

    public String databaseAdministrator() {
        return password("database.administrator");
    }

    public String console() {
        return password("console");
    }

    public String store() {
        return password("credential-store");
    }

    public String cluster() {
        return password("cluster");
    }

    public String account(String role) {
        return password("account." + role);
    }

    /** 32 random bytes in base64: seals the signing keys in the database. */
    public String keyEncryptionKey() {
        return value("key-encryption-key", () -> {
            byte[] key = new byte[32];
            RANDOM.nextBytes(key);
            return Base64.getEncoder().encodeToString(key);
        });
    }

    private String password(String name) {
        return value(
                name,
                () -> RANDOM.ints(20, 0, LETTERS.length())
                        .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                        .toString());
    }

    private synchronized String value(String name, Supplier<String> maker) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        values.setProperty(name, maker.get());
        save();
        return values.getProperty(name);
    }

    private void save() {
        try (Writer writer = PrivateFiles.writer(file)) {
            values.store(writer, "made at the first start; losing it loses the way into the data");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
