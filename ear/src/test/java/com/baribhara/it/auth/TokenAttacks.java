package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;

import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be wrong with a token, one thing at a time: most of these are signed by the server's own key. */
final class TokenAttacks {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SIGNATURE_BYTES = 64;

    private final String genuine;
    private final ForgedToken same;
    private final PrivateKey serversKey;
    private final KeyPair other;
    private final String jwks;

    private TokenAttacks(String genuine, ForgedToken same, PrivateKey serversKey, KeyPair other) {
        this.genuine = genuine;
        this.same = same;
        this.serversKey = serversKey;
        this.other = other;
        this.jwks = given().baseUri(RunningSystem.get().url().toString())
                .get("/.well-known/jwks.json")
                .asString();
    }

    static TokenAttacks on(ASession session) throws GeneralSecurityException, SQLException {
        String genuine = session.access();
        String kid = part(genuine, 0).getString("kid");
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        JsonPath claims = part(genuine, 1);
        ForgedToken same = new ForgedToken(Map.of("alg", "ES256", "typ", "at+jwt", "kid", kid), Map.of());
        for (String claim : new String[] {"iss", "aud", "sub", "upn", "org", "sid", "jti"}) {
            same = same.claim(claim, claims.getString(claim));
        }
        same = same.claim("groups", claims.getList("groups"))
                .claim("iat", seconds(Duration.ofMinutes(-1)))
                .claim("exp", seconds(Duration.ofMinutes(10)));
        return new TokenAttacks(genuine, same, ForgedToken.serversKey(kid), generator.generateKeyPair());
    }

    String right() throws GeneralSecurityException {
        return same.signedWith(serversKey);
    }

    Map<String, String> all() throws GeneralSecurityException {
        Map<String, String> all = new LinkedHashMap<>();
        algorithms(all);
        signatures(all);
        keys(all);
        times(all);
        claims(all);
        shapes(all);
        return all;
    }

    private void algorithms(Map<String, String> all) throws GeneralSecurityException {
        for (String none : new String[] {"none", "None", "NONE", "nOnE", ""}) {
            all.put("alg " + none, same.header("alg", none).unsigned());
        }
        all.put("no alg", same.header("alg", null).signedWith(serversKey));
        byte[] publicKey = serversPublicKey().getEncoded();
        ForgedToken hashed = same.header("alg", "HS256");
        all.put("key set as HMAC secret", hashed.hashedWith(jwks.getBytes(StandardCharsets.UTF_8)));
        all.put("public key as HMAC secret", hashed.hashedWith(publicKey));
        all.put("public key in PEM as HMAC secret", hashed.hashedWith(pem(publicKey)));
        all.put("ES256 that is an HMAC", same.hashedWith(publicKey));
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(2048);
        PrivateKey rsaKey = rsa.generateKeyPair().getPrivate();
        all.put("RS256 by a key of the attacker", same.header("alg", "RS256").signedWith("SHA256withRSA", rsaKey));
        all.put("ES256 that is RS256", same.signedWith("SHA256withRSA", rsaKey));
        all.put(
                "ES384 by the right key",
                same.header("alg", "ES384").signedWith("SHA384withECDSAinP1363Format", serversKey));
    }

    private void signatures(Map<String, String> all) throws GeneralSecurityException {
        all.put("no signature", same.unsigned());
        all.put("signature stripped", genuine.substring(0, genuine.lastIndexOf('.')));
        all.put("ES256 with r = s = 0", same.signedAs(new byte[SIGNATURE_BYTES]));
        byte[] one = new byte[SIGNATURE_BYTES];
        Arrays.fill(one, (byte) 0xff);
        all.put("ES256 with r and s beyond the order", same.signedAs(one));
        all.put("signature altered", altered());
        all.put("signature in another form", same.signedWith("SHA256withECDSA", serversKey));
        all.put(
                "signature of another token",
                right().replaceFirst("[^.]+$", genuine.substring(genuine.lastIndexOf('.') + 1)));
        all.put("other key", same.signedWith(other.getPrivate()));
    }

    private void keys(Map<String, String> all) throws GeneralSecurityException {
        all.put("unknown key id", same.header("kid", "unknown").signedWith(serversKey));
        all.put("no key id", same.header("kid", null).signedWith(serversKey));
        all.put("path as key id", same.header("kid", "../../../../dev/null").hashedWith(new byte[1]));
        all.put("SQL as key id", same.header("kid", "x' union select 'AA==").signedWith(other.getPrivate()));
        all.put(
                "address as key id",
                same.header("kid", "https://evil.example/key").signedWith(other.getPrivate()));
        ForgedToken keyless = same.header("kid", null);
        all.put("its own key in the header", keyless.header("jwk", jwk()).signedWith(other.getPrivate()));
        all.put("its own key beside our id", same.header("jwk", jwk()).signedWith(other.getPrivate()));
        for (String where : new String[] {"jku", "x5u"}) {
            all.put(
                    where + " to an address",
                    keyless.header(where, "https://evil.example/jwks.json").signedWith(other.getPrivate()));
            all.put(
                    where + " to ourselves",
                    same.header(where, RunningSystem.get().url() + ".well-known/jwks.json")
                            .signedWith(other.getPrivate()));
        }
        all.put(
                "a certificate in the header",
                keyless.header("x5c", List.of("AAAA")).signedWith(other.getPrivate()));
    }

    private void times(Map<String, String> all) throws GeneralSecurityException {
        for (int ago : new int[] {7, 59, 61, 3600}) {
            all.put(
                    "expired " + ago + " s ago",
                    same.claim("exp", seconds(Duration.ofSeconds(-ago))).signedWith(serversKey));
        }
        all.put("never expires", same.claim("exp", null).signedWith(serversKey));
        all.put("expires in words", same.claim("exp", "tomorrow").signedWith(serversKey));
        all.put("lives too long", same.claim("exp", seconds(Duration.ofDays(1))).signedWith(serversKey));
        all.put(
                "not yet valid",
                same.claim("nbf", seconds(Duration.ofMinutes(5))).signedWith(serversKey));
        all.put("issued nobody knows when", same.claim("iat", null).signedWith(serversKey));
        all.put(
                "issued long ago",
                same.claim("iat", seconds(Duration.ofHours(-2))).signedWith(serversKey));
    }

    private void claims(Map<String, String> all) throws GeneralSecurityException {
        all.put("other issuer", same.claim("iss", "someone").signedWith(serversKey));
        all.put("issuer almost ours", same.claim("iss", "baribhara ").signedWith(serversKey));
        all.put("other audience", same.claim("aud", "something").signedWith(serversKey));
        for (String claim : new String[] {"iss", "aud", "sub", "upn", "org", "sid", "jti"}) {
            all.put("no " + claim, same.claim(claim, null).signedWith(serversKey));
        }
        all.put("a session that is none", same.claim("sid", "x").signedWith(serversKey));
        String claims = same.claimsJson();
        all.put("a claim twice", same.signedWith(serversKey, claims.replaceFirst("\\{", "{\"groups\":[\"ADMIN\"],")));
        all.put("the subject twice", same.signedWith(serversKey, claims.replaceFirst("\\}$", ",\"sub\":\"x\"}")));
        all.put("roles tampered with", genuine.replaceFirst("\\.[^.]+\\.", "." + claimsWithRole("ADMIN") + "."));
    }

    private void shapes(Map<String, String> all) throws GeneralSecurityException {
        all.put("an ID token", same.header("typ", "JWT").signedWith(serversKey));
        all.put("of no type", same.header("typ", null).signedWith(serversKey));
        all.put("a refresh token that is a JWT", same.header("typ", "rt+jwt").signedWith(serversKey));
        all.put(
                "critical and unknown",
                same.header("crit", List.of("evil")).header("evil", 1).signedWith(serversKey));
        all.put(
                "content not encoded",
                same.header("crit", List.of("b64")).header("b64", false).signedWith(serversKey));
        all.put("very long", same.claim("pad", "x".repeat(20_000)).signedWith(serversKey));
        all.put("very long and nothing", "x".repeat(20_000));
        all.put(
                "encrypted",
                BASE64.encodeToString("{\"alg\":\"dir\",\"enc\":\"A256GCM\"}".getBytes(StandardCharsets.UTF_8))
                        + "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA");
        all.put("one token in another", same.header("cty", "JWT").signedWith(serversKey, "\"" + genuine + "\""));
        all.put("claims that are a list", same.signedWith(serversKey, "[" + same.claimsJson() + "]"));
        all.put("claims that are nothing", same.signedWith(serversKey, ""));
        all.put("nothing like a token", "x.y.z");
        all.put("two tokens in one", genuine + "," + genuine);
    }

    String claimsWithRole(String role) {
        String claims = new String(Base64.getUrlDecoder().decode(genuine.split("\\.")[1]), StandardCharsets.UTF_8);
        return BASE64.encodeToString(claims.replace("OWNER", role).getBytes(StandardCharsets.UTF_8));
    }

    private String altered() {
        int signature = genuine.lastIndexOf('.') + 1;
        char changed = genuine.charAt(signature) == 'A' ? 'B' : 'A';
        return genuine.substring(0, signature) + changed + genuine.substring(signature + 1);
    }

    private Map<String, Object> jwk() {
        ECPoint point = ((ECPublicKey) other.getPublic()).getW();
        return Map.of(
                "kty",
                "EC",
                "crv",
                "P-256",
                "x",
                BASE64.encodeToString(unsigned(point.getAffineX().toByteArray())),
                "y",
                BASE64.encodeToString(unsigned(point.getAffineY().toByteArray())));
    }

    private static byte[] unsigned(byte[] number) {
        byte[] fixed = new byte[32];
        int length = Math.min(number.length, fixed.length);
        System.arraycopy(number, number.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private PublicKey serversPublicKey() throws GeneralSecurityException {
        String kid = part(genuine, 0).getString("kid");
        Map<String, String> jwk = new JsonPath(jwks).getMap("keys.find { it.kid == '" + kid + "' }");
        ECPoint point = new ECPoint(coordinate(jwk.get("x")), coordinate(jwk.get("y")));
        ECParameterSpec curve = ((ECPublicKey) other.getPublic()).getParams();
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve));
    }

    private static BigInteger coordinate(String encoded) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(encoded));
    }

    private static byte[] pem(byte[] key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static JsonPath part(String token, int number) {
        return new JsonPath(
                new String(Base64.getUrlDecoder().decode(token.split("\\.")[number]), StandardCharsets.UTF_8));
    }

    private static long seconds(Duration fromNow) {
        return Instant.now(Clock.systemUTC()).plus(fromNow).getEpochSecond();
    }
}
