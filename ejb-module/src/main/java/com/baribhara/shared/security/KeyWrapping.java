package com.baribhara.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * AES-256-GCM under the installation's key-encryption key. What is wrapped is bound to its name (associated data): a wrapped key
 * moved to another row does not open.
 */
@ApplicationScoped
public class KeyWrapping {
    private static final String HMAC = "HmacSHA256";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    protected KeyWrapping() {
        this.key = null;
    }

    @Inject
    public KeyWrapping(@ConfigProperty(name = "baribhara.key-encryption-key") String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalArgumentException("baribhara.key-encryption-key must be 32 bytes in base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    private KeyWrapping(SecretKeySpec key) {
        this.key = key;
    }

    /** The same under a key of its own, for what callers may have wrapped as often as they like. */
    public KeyWrapping forPurpose(String purpose) {
        return new KeyWrapping(new SecretKeySpec(derive(purpose), "AES"));
    }

    public byte[] wrap(byte[] secret, String name) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        byte[] sealed = gcm(Cipher.ENCRYPT_MODE, iv, secret, name);
        byte[] wrapped = Arrays.copyOf(iv, IV_BYTES + sealed.length);
        System.arraycopy(sealed, 0, wrapped, IV_BYTES, sealed.length);
        return wrapped;
    }

    /** @throws IllegalStateException when it was wrapped under another key or name, or was changed */
    public byte[] unwrap(byte[] wrapped, String name) {
        byte[] iv = Arrays.copyOf(wrapped, IV_BYTES);
        return gcm(Cipher.DECRYPT_MODE, iv, Arrays.copyOfRange(wrapped, IV_BYTES, wrapped.length), name);
    }

    /**
     * A short secret as it is kept to be recognised again (HMAC-SHA-256 under a key of its own): without the installation's key nobody
     * finds it by trying all there are.
     *
     * @param name what the secret belongs to; the same secret of another name looks different
     */
    public byte[] recognisable(String secret, String name) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(derive("recognisable"), HMAC));
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + HMAC, missing);
        }
    }

    /** A key of its own for one purpose: it tells nothing of this one, nor of that for another purpose. */
    public byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.getEncoded(), HMAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this JDK has no " + HMAC, missing);
        }
    }

    private byte[] gcm(int mode, byte[] iv, byte[] input, String name) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "what is kept as " + name + " does not open with this baribhara.key-encryption-key", unusable);
        }
    }
}
