package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A token that is wrong in anything opens nothing; the same token, right in everything, does. */
class TokenAttacksIT {
    private static String genuine;
    private static ForgedToken same;
    private static PrivateKey serversKey;
    private static PrivateKey otherKey;

    @BeforeAll
    static void signIn() throws GeneralSecurityException, SQLException {
        Accounts accounts = RunningSystem.get().accounts();
        genuine = Api.token(accounts.username("OWNER"), accounts.password("OWNER"));
        String kid = part(0).getString("kid");
        serversKey = ForgedToken.serversKey(kid);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        otherKey = generator.generateKeyPair().getPrivate();
        JsonPath claims = part(1);
        same = new ForgedToken(Map.of("alg", "ES256", "typ", "JWT", "kid", kid), Map.of())
                .claim("iss", claims.getString("iss"))
                .claim("aud", claims.getString("aud"))
                .claim("sub", claims.getString("sub"))
                .claim("upn", claims.getString("upn"))
                .claim("org", claims.getString("org"))
                .claim("jti", claims.getString("jti"))
                .claim("groups", List.of("OWNER"))
                .claim("iat", seconds(Duration.ofMinutes(-1)))
                .claim("exp", seconds(Duration.ofMinutes(10)));
    }

    @Test
    void aTokenThatIsRightInEverythingIsTaken() throws GeneralSecurityException {
        me(genuine).statusCode(200);
        me(same.signedWith(serversKey)).statusCode(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void aTokenThatIsWrongInAnythingIsRefused(String name, String token) {
        assertThat(name).isNotBlank();
        me(token)
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("code", equalTo("token.required"));
    }

    static Stream<Arguments> attacks() throws GeneralSecurityException {
        Map<String, String> attacks = new LinkedHashMap<>();
        attacks.put("no signature", same.unsigned());
        attacks.put("alg none", same.header("alg", "none").unsigned());
        attacks.put("alg nOnE", same.header("alg", "nOnE").unsigned());
        attacks.put("other key", same.signedWith(otherKey));
        attacks.put("unknown key id", same.header("kid", "unknown").signedWith(serversKey));
        attacks.put("path as key id", same.header("kid", "../../etc/passwd").signedWith(otherKey));
        attacks.put("no key id", same.header("kid", null).signedWith(serversKey));
        attacks.put("public key as HMAC secret", same.header("alg", "HS256").hashedWith(publicKeys()));
        attacks.put(
                "expired", same.claim("exp", seconds(Duration.ofMinutes(-1))).signedWith(serversKey));
        attacks.put("never expires", same.claim("exp", null).signedWith(serversKey));
        attacks.put(
                "lives too long", same.claim("exp", seconds(Duration.ofDays(1))).signedWith(serversKey));
        attacks.put(
                "not yet valid",
                same.claim("nbf", seconds(Duration.ofMinutes(5))).signedWith(serversKey));
        attacks.put("other issuer", same.claim("iss", "someone").signedWith(serversKey));
        attacks.put("no issuer", same.claim("iss", null).signedWith(serversKey));
        attacks.put("other audience", same.claim("aud", "something").signedWith(serversKey));
        attacks.put("no audience", same.claim("aud", null).signedWith(serversKey));
        attacks.put("no organisation", same.claim("org", null).signedWith(serversKey));
        attacks.put("tampered", genuine.replaceFirst("\\.[^.]+\\.", "." + tamperedClaims() + "."));
        attacks.put("nothing like a token", "x.y.z");
        return attacks.entrySet().stream().map(attack -> Arguments.of(attack.getKey(), attack.getValue()));
    }

    @Test
    void noTokenAtAllIsRefusedToo() {
        Api.asNobody().get("/me").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    }

    private static ValidatableResponse me(String token) {
        return given().baseUri(RunningSystem.get().url().toString())
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then();
    }

    private static byte[] publicKeys() {
        return given().baseUri(RunningSystem.get().url().toString())
                .get("/.well-known/jwks.json")
                .asByteArray();
    }

    private static String tamperedClaims() {
        String claims = new String(Base64.getUrlDecoder().decode(genuine.split("\\.")[1]), StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("OWNER", "ADMIN").getBytes(StandardCharsets.UTF_8));
    }

    private static JsonPath part(int number) {
        return new JsonPath(
                new String(Base64.getUrlDecoder().decode(genuine.split("\\.")[number]), StandardCharsets.UTF_8));
    }

    private static long seconds(Duration fromNow) {
        return Instant.now(Clock.systemUTC()).plus(fromNow).getEpochSecond();
    }
}
