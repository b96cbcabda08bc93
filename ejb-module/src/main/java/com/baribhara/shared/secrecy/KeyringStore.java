package com.baribhara.shared.secrecy;

import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.time.RealTime;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys in the database, wrapped under a key of their own that is derived (HKDF) from the installation's key-encryption key. Outside the
 * caller's transaction: a key must be there whether or not that one commits. Open to whoever acts: whatever is sealed needs them, and they
 * never leave the server.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyringStore {
    private static final int KEY_BYTES = 32;
    private static final byte[] SEALING = bytes("data_keyset|sealing");
    private static final byte[] MARKING = bytes("data_keyset|marking");

    private final OrganisationDatabase database;
    private final Clock clock;
    private final Aead wrapping;

    protected KeyringStore() {
        this.database = null;
        this.clock = null;
        this.wrapping = null;
    }

    @Inject
    public KeyringStore(
            OrganisationDatabase database,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.key-encryption-key") String base64)
            throws GeneralSecurityException {
        this.database = database;
        this.clock = clock;
        this.wrapping = wrapping(Base64.getDecoder().decode(base64.strip()));
    }

    /** Makes the first keys when there are none; of nodes that start together one is first. */
    public StoredKeyring read() {
        return find().orElseGet(() -> {
            add();
            return find().orElseThrow();
        });
    }

    /** @return false when another node was first */
    public boolean replace(StoredKeyring next) {
        try {
            return database.update(
                            """
                            update data_keyset set sealing = ?, marking = ?, renewed_at = ?, changed_at = ?, swept_at = ?,
                                version = version + 1
                            where id = 1 and version = ?""",
                            wrapped(next.keys().sealing(), SEALING),
                            wrapped(next.keys().marking(), MARKING),
                            Dhaka.time(next.renewedAt()),
                            Dhaka.time(next.changedAt()),
                            Dhaka.time(next.sweptAt()),
                            next.version())
                    == 1;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the keys of personal data can't be wrapped", unusable);
        }
    }

    private void add() {
        try {
            Keyring first = Keyring.fresh();
            OffsetDateTime now = OffsetDateTime.now(clock);
            database.update(
                    "insert into data_keyset (id, sealing, marking, renewed_at, changed_at) values (1, ?, ?, ?, ?) on conflict do nothing",
                    wrapped(first.sealing(), SEALING),
                    wrapped(first.marking(), MARKING),
                    now,
                    now);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the keys of personal data can't be made", unusable);
        }
    }

    private Optional<StoredKeyring> find() {
        List<StoredKeyring> found = database.query(
                "select sealing, marking, renewed_at, changed_at, swept_at, version from data_keyset", this::stored);
        return found.stream().findFirst();
    }

    private StoredKeyring stored(ResultSet row) throws SQLException {
        try {
            Keyring.know();
            Keyring keys = new Keyring(unwrapped(row.getBytes(1), SEALING), unwrapped(row.getBytes(2), MARKING));
            return new StoredKeyring(keys, instant(row, 3), instant(row, 4), instant(row, 5), row.getInt(6));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "the keys of personal data do not open with this baribhara.key-encryption-key", unusable);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private byte[] wrapped(KeysetHandle keys, byte[] name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, wrapping, name);
    }

    private KeysetHandle unwrapped(byte[] wrapped, byte[] name) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapping, name);
    }

    private static Aead wrapping(byte[] installation) throws GeneralSecurityException {
        if (installation.length != KEY_BYTES) {
            throw new IllegalArgumentException("baribhara.key-encryption-key must be 32 bytes in base64");
        }
        Keyring.know();
        byte[] derived = Hkdf.computeHkdf(
                "HMACSHA256", installation, new byte[0], bytes("baribhara personal data 1"), KEY_BYTES);
        AesGcmKey key = AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(derived, InsecureSecretKeyAccess.get()))
                .build();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withRandomId().makePrimary())
                .build()
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
