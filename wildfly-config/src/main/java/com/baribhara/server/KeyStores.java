package com.baribhara.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;

/**
 * The server's certificate and those it asks of machine callers, as the scripts want them: PKCS #12 in its configuration, under the
 * password of its credential store. They come from PEM files, from a key store, or from {@link TrialCertificate}.
 */
final class KeyStores {
    static final String CERTIFICATE = "BARIBHARA_TLS_CERTIFICATE";
    static final String KEY = "BARIBHARA_TLS_KEY";
    static final String KEY_STORE = "BARIBHARA_TLS_KEYSTORE";
    static final String KEY_STORE_PASSWORD = "BARIBHARA_TLS_KEYSTORE_PASSWORD";

    private static final String ALIAS = "server";

    private final Settings settings;
    private final char[] password;

    KeyStores(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.password = secrets.store().toCharArray();
    }

    void write(Path configuration, Transport transport) {
        if (transport.tls() || transport.machines()) {
            store(server(), configuration.resolve("tls.p12"));
        }
        if (transport.machines()) {
            store(
                    trusting(Pem.certificates(Path.of(settings.needed(Transport.MACHINE_AUTHORITY)))),
                    configuration.resolve("machines.p12"));
        }
    }

    /** The certificate that callers are shown, for whoever must trust it beforehand. */
    Certificate shown() {
        try {
            return server().getCertificate(ALIAS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static KeyStore trusting(List<Certificate> authorities) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < authorities.size(); i++) {
                store.setCertificateEntry("authority-" + i, authorities.get(i));
            }
            return store;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyStore server() {
        Optional<Path> pem = settings.value(CERTIFICATE).map(Path::of);
        if (pem.isPresent()) {
            List<Certificate> chain = Pem.certificates(pem.get());
            return keyed(Pem.key(Path.of(settings.needed(KEY)), chain.get(0)), chain);
        }
        Path file = settings.value(KEY_STORE)
                .map(Path::of)
                .orElseGet(() -> new TrialCertificate(settings.dataDirectory(), password).file());
        char[] opens = settings.value(KEY_STORE).isPresent()
                ? settings.needed(KEY_STORE_PASSWORD).toCharArray()
                : password;
        return opened(file, opens);
    }

    private KeyStore opened(Path file, char[] opens) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, opens);
            String alias = store.aliases().nextElement();
            return keyed((PrivateKey) store.getKey(alias, opens), List.of(store.getCertificateChain(alias)));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CannotStart("the key store " + file + " can't be opened: " + unreadable.getMessage(), unreadable);
        }
    }

    private KeyStore keyed(PrivateKey key, List<Certificate> chain) {
        try {
            KeyStore store = trusting(List.of());
            store.setKeyEntry(ALIAS, key, password, chain.toArray(Certificate[]::new));
            return store;
        } catch (GeneralSecurityException unusable) {
            throw new CannotStart("the server's key can't be kept: " + unusable.getMessage(), unusable);
        }
    }

    private void store(KeyStore keys, Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            PrivateFiles.restrict(file, "rw-------");
            try (OutputStream out = Files.newOutputStream(file)) {
                keys.store(out, password);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(unusable);
        }
    }
}
