package com.baribhara.it.auth;

import com.baribhara.it.RunningSystem;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A token as an attacker, or a mistaken partner, might put it together. */
record ForgedToken(Map<String, Object> header, Map<String, Object> claims) {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int IV_BYTES = 12;

    ForgedToken header(String name, Object value) {
        return new ForgedToken(with(header, name, value), claims);
    }

    /** @param value null takes the claim away */
    ForgedToken claim(String name, Object value) {
        return new ForgedToken(header, with(claims, name, value));
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        Map<String, Object> changed = new TreeMap<>(values);
        changed.put(name, value);
        changed.values().removeIf(left -> left == null);
        return changed;
    }

    String unsigned() {
        return content() + ".";
    }

    /** Any bytes in place of a signature. */
    String signedAs(byte[] signature) {
        return content() + "." + BASE64.encodeToString(signature);
    }

    /** The claims as they are written, whatever JSON they are. */
    String signedWith(PrivateKey key, String claimsJson) throws GeneralSecurityException {
        return signed("SHA256withECDSAinP1363Format", key, part(header) + "." + encoded(claimsJson));
    }

    String claimsJson() {
        return json(claims);
    }

    String signedWith(PrivateKey key) throws GeneralSecurityException {
        return signedWith("SHA256withECDSAinP1363Format", key);
    }

    /** @param algorithm as Java names it */
    String signedWith(String algorithm, PrivateKey key) throws GeneralSecurityException {
        return signed(algorithm, key, content());
    }

    private static String signed(String algorithm, PrivateKey key, String content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        signature.initSign(key);
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    String hashedWith(byte[] secret) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        return content() + "." + BASE64.encodeToString(mac.doFinal(content().getBytes(StandardCharsets.US_ASCII)));
    }

    private String content() {
        return part(header) + "." + part(claims);
    }

    private static String part(Map<String, Object> values) {
        return encoded(json(values));
    }

    private static String encoded(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ForgedToken::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return value instanceof Number || value instanceof Boolean ? value.toString() : "\"" + value + "\"";
    }

    /** The server's own key, so that a token is wrong in one thing only. */
    static PrivateKey serversKey(String kid) throws GeneralSecurityException, SQLException {
        RunningSystem system = RunningSystem.get();
        byte[] wrapped;
        try (Connection connection = system.database().connectAsAdministrator();
                var query = connection.prepareStatement("select wrapped_private_key from signing_key where kid = ?")) {
            query.setString(1, kid);
            ResultSet row = query.executeQuery();
            row.next();
            wrapped = row.getBytes(1);
        }
        byte[] wrapping = Base64.getDecoder().decode(system.accounts().secrets().keyEncryptionKey());
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(wrapping, "AES"),
                new GCMParameterSpec(128, Arrays.copyOf(wrapped, IV_BYTES)));
        cipher.updateAAD(kid.getBytes(StandardCharsets.UTF_8));
        byte[] encoded = cipher.doFinal(wrapped, IV_BYTES, wrapped.length - IV_BYTES);
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }
}
