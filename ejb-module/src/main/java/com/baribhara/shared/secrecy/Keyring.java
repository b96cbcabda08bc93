package com.baribhara.shared.secrecy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.MacKey;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys of one moment. Each sealed value and each mark begins with the name of its key, so that former keys open what they sealed. A key is
 * announced first, then preferred, and former ones are dropped when nothing is left under them.
 */
public final class Keyring {
    private static final Parameters SEALING = PredefinedAeadParameters.AES256_GCM;
    private static final Parameters MARKING = PredefinedMacParameters.HMAC_SHA256_128BITTAG;

    private final KeysetHandle sealing;
    private final KeysetHandle marking;
    private final Aead aead;
    private final Mac mac;
    private final List<Mac> everyMac;

    Keyring(KeysetHandle sealing, KeysetHandle marking) throws GeneralSecurityException {
        this.sealing = sealing;
        this.marking = marking;
        this.aead = sealing.getPrimitive(RegistryConfiguration.get(), Aead.class);
        this.mac = marking.getPrimitive(RegistryConfiguration.get(), Mac.class);
        List<Mac> macs = new ArrayList<>();
        for (int i = 0; i < marking.size(); i++) {
            macs.add(alone(marking.getAt(i)).getPrimitive(RegistryConfiguration.get(), Mac.class));
        }
        this.everyMac = List.copyOf(macs);
    }

    static void know() throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
    }

    static Keyring fresh() throws GeneralSecurityException {
        know();
        return new Keyring(KeysetHandle.generateNew(SEALING), KeysetHandle.generateNew(MARKING));
    }

    byte[] seal(byte[] text, byte[] bound) throws GeneralSecurityException {
        return aead.encrypt(text, bound);
    }

    byte[] open(byte[] sealed, byte[] bound) throws GeneralSecurityException {
        return aead.decrypt(sealed, bound);
    }

    byte[] mark(byte[] text) throws GeneralSecurityException {
        return mac.computeMac(text);
    }

    /** By every key there is: a row may still have the mark of a former one. */
    List<byte[]> marks(byte[] text) throws GeneralSecurityException {
        List<byte[]> marks = new ArrayList<>();
        for (Mac one : everyMac) {
            marks.add(one.computeMac(text));
        }
        return marks;
    }

    /** How everything begins that the present key seals. */
    byte[] sealedBegin() {
        return ((AeadKey) sealing.getPrimary().getKey()).getOutputPrefix().toByteArray();
    }

    byte[] markedBegin() {
        return ((MacKey) marking.getPrimary().getKey()).getOutputPrefix().toByteArray();
    }

    /** Whether a key waits to be preferred. */
    boolean announced() {
        return !sealing.getAt(sealing.size() - 1).isPrimary();
    }

    boolean hasFormer() {
        return sealing.size() > 1 && !announced();
    }

    int size() {
        return sealing.size();
    }

    Keyring announcing() throws GeneralSecurityException {
        return new Keyring(withNew(sealing, SEALING), withNew(marking, MARKING));
    }

    Keyring preferringTheNewest() throws GeneralSecurityException {
        return new Keyring(newestFirst(sealing), newestFirst(marking));
    }

    Keyring withoutFormer() throws GeneralSecurityException {
        return new Keyring(alone(sealing.getPrimary()), alone(marking.getPrimary()));
    }

    KeysetHandle sealing() {
        return sealing;
    }

    KeysetHandle marking() {
        return marking;
    }

    private static KeysetHandle withNew(KeysetHandle keys, Parameters kind) throws GeneralSecurityException {
        return KeysetHandle.newBuilder(keys)
                .addEntry(KeysetHandle.generateEntryFromParameters(kind).withRandomId())
                .build();
    }

    private static KeysetHandle newestFirst(KeysetHandle keys) throws GeneralSecurityException {
        KeysetHandle.Builder builder = KeysetHandle.newBuilder(keys);
        builder.getAt(builder.size() - 1).makePrimary();
        return builder.build();
    }

    private static KeysetHandle alone(KeysetHandle.Entry entry) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(entry.getKey()).makePrimary())
                .build();
    }
}
