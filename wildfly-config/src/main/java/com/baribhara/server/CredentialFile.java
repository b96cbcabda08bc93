package com.baribhara.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Map;
import org.wildfly.security.auth.server.IdentityCredentials;
import org.wildfly.security.credential.PasswordCredential;
import org.wildfly.security.credential.store.CredentialStore;
import org.wildfly.security.credential.store.CredentialStore.CredentialSourceProtectionParameter;
import org.wildfly.security.credential.store.WildFlyElytronCredentialStoreProvider;
import org.wildfly.security.credential.store.impl.KeyStoreCredentialStore;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.ClearPassword;

/** The server's Elytron credential store, written before the server starts. */
final class CredentialFile {
    private static final Provider[] PROVIDERS = {
        WildFlyElytronPasswordProvider.getInstance(), WildFlyElytronCredentialStoreProvider.getInstance()
    };

    private CredentialFile() {}

    static void write(Path file, String storePassword, Map<String, String> passwords) {
        try {
            Files.deleteIfExists(file);
            CredentialStore store = CredentialStore.getInstance(
                    KeyStoreCredentialStore.KEY_STORE_CREDENTIAL_STORE,
                    WildFlyElytronCredentialStoreProvider.getInstance());
            store.initialize(
                    Map.of("location", file.toString(), "create", "true", "keyStoreType", "JCEKS"),
                    new CredentialSourceProtectionParameter(
                            IdentityCredentials.NONE.withCredential(clear(storePassword))),
                    PROVIDERS);
            for (Map.Entry<String, String> password : passwords.entrySet()) {
                store.store(password.getKey(), clear(password.getValue()));
            }
            store.flush();
            PrivateFiles.restrict(file, "rw-------");
        } catch (GeneralSecurityException refused) {
            throw new CannotStart("cannot write the credential store " + file, refused);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static PasswordCredential clear(String password) {
        return new PasswordCredential(ClearPassword.createRaw(ClearPassword.ALGORITHM_CLEAR, password.toCharArray()));
    }
}
