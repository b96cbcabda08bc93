package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.FickleProvider;
import com.baribhara.it.FickleProvider.Mood;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.ECGenParameterSpec;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider's word is taken when all of it holds, and in no other case; a provider that misbehaves costs nobody but itself. */
class FalseIdentitiesIT {
    /** Tokens of others are of their time, whatever day the product is told. */
    private static final Clock REAL_TIME = Clock.systemUTC();

    private static final String SUBJECT = "subject-" + UUID.randomUUID();
    private static final String CLIENT = FickleProvider.CLIENT;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static FickleProvider fickle;

    /** How a token is spoilt. */
    @FunctionalInterface
    private interface Forging {
        String of(ForgedToken right) throws GeneralSecurityException;
    }

    @BeforeAll
    static void somebodyIsLinked() throws SQLException {
        fickle = RunningSystem.get().providers().fickle();
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Sql sql = new Sql(connection);
            Office office = Office.founded(sql, "Fickle Estates", "ফিকল এস্টেট");
            sql.run(
                    "insert into linked_identity (id, account_id, issuer, subject, label, linked_at) select uuidv7(), id, '%s', '%s', 'x', now()"
                                    .formatted(fickle.issuer(), SUBJECT)
                            + " from account where username = '" + office.username("OWNER") + "'");
        }
    }

    @Test
    void whatHoldsInAllPointsIsTaken() throws GeneralSecurityException {
        Traveller going = Traveller.toSignIn(FickleProvider.KEY);
        Response in = comesBack(going, token(right(going).signedWith(fickle.key())));
        assertThat(in.statusCode()).as(in.asString()).isEqualTo(200);
        Map<String, String> form = fickle.askedFor(going.cookie()).form();
        assertThat(form).containsEntry("grant_type", "authorization_code").doesNotContainKey("client_secret");
        assertThat(BASE64.encodeToString(sha256(form.get("code_verifier"))))
                .as("the proof key is that of the challenge")
                .isEqualTo(going.asked().get("code_challenge"));
        assertThat(fickle.askedFor(going.cookie()).authorization())
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString("baribhara+at+fickle:shared%2Fwith%3Afickle"
                                        .getBytes(StandardCharsets.US_ASCII)));
    }

    static Stream<Arguments> forgeries() {
        return Stream.concat(falseClaims(), falseSignatures());
    }

    private static Stream<Arguments> falseClaims() {
        long now = REAL_TIME.instant().getEpochSecond();
        return Stream.of(
                claim("nonce of another request", "nonce", "another"),
                claim("no nonce", "nonce", null),
                claim("for another", "aud", "another"),
                claim("for another, too", "aud", List.of(CLIENT, "another")),
                claim("for nobody", "aud", null),
                claim("given to another", "azp", "another"),
                claim("by another issuer", "iss", "https://another.example"),
                claim("by no issuer", "iss", null),
                claim("about nobody", "sub", null),
                claim("about somebody without a name", "sub", " "),
                claim("run out", "exp", now - 120),
                claim("without an end", "exp", null),
                claim("of eleven minutes ago", "iat", now - 720),
                claim("of tomorrow", "iat", now + 86_400),
                claim("of no time", "iat", null),
                claim("not yet good", "nbf", now + 600),
                claim("with another access token", "at_hash", "AAAAAAAAAAAAAAAAAAAAAA"));
    }

    private static Stream<Arguments> falseSignatures() {
        return Stream.of(
                forgery("unsigned", right -> right.header("alg", "none").unsigned()),
                forgery("signature taken off", ForgedToken::unsigned),
                forgery(
                        "hashed with the client's secret",
                        right -> right.header("alg", "HS256")
                                .hashedWith(FickleProvider.SECRET.getBytes(StandardCharsets.UTF_8))),
                forgery("signed by another key", right -> right.signedWith(anotherKey())),
                forgery(
                        "signed by a key that nobody has",
                        right -> right.header("kid", "nobody's").signedWith(anotherKey())),
                forgery(
                        "signed by a key it brings along",
                        right -> right.header("jwk", Map.of("kty", "EC")).signedWith(anotherKey())),
                forgery("signature of nought", right -> right.signedAs(new byte[64])),
                forgery("no token", right -> "nonsense"),
                forgery("a very long token", right -> "x".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void whatDoesNotHoldInOnePointIsRefused(String name, Forging forging) throws GeneralSecurityException {
        Traveller going = Traveller.toSignIn(FickleProvider.KEY);
        refused(comesBack(going, token(forging.of(right(going)))), "UNPROVEN");
    }

    @Test
    void withoutATokenNobodyIsProven() {
        Traveller going = Traveller.toSignIn(FickleProvider.KEY);
        refused(comesBack(going, "{\"access_token\":\"x\"}"), "UNPROVEN");
        Traveller another = Traveller.toSignIn(FickleProvider.KEY);
        refused(comesBack(another, "[]"), "AWAY");
    }

    @Test
    void aProviderThatMisbehavesIsAway() {
        for (Mood mood : List.of(Mood.REFUSES, Mood.ELSEWHERE, Mood.ENDLESS, Mood.SILENT)) {
            Traveller going = Traveller.toSignIn(FickleProvider.KEY);
            fickle.answers(going.cookie(), mood, "{}");
            refused(going.comesBack(answer(going)), "AWAY");
        }
        assertThat(Traveller.browser().get("/signin.xhtml?provider=AWAY").asString())
                .contains("does not answer right now");
    }

    /** RFC 9207: whose answer it is, is said beside the code. */
    @Test
    void anAnswerOfAnotherProviderIsRefusedBeforeItsCodeIsShownToAnybody() {
        for (String issuer : new String[] {"https://another.example", null}) {
            Traveller going = Traveller.toSignIn(FickleProvider.KEY);
            Map<String, String> answer = new HashMap<>(answer(going));
            answer.put("iss", issuer);
            answer.values().removeIf(value -> value == null);
            refused(going.comesBack(answer), "UNPROVEN");
            assertThat(fickle.askedFor(going.cookie())).isNull();
        }
    }

    @Test
    void whoSaysNoAtTheProviderIsNotSignedIn() {
        Traveller going = Traveller.toSignIn(FickleProvider.KEY);
        Map<String, String> answer = new HashMap<>(answer(going));
        answer.remove("code");
        answer.put("error", "access_denied");
        refused(going.comesBack(answer), "DENIED");
    }

    /** Whoever makes up names of keys can't have us ask the provider each time. */
    @Test
    void theKeysAreReadOnceAMinuteAtMost() throws GeneralSecurityException {
        for (int i = 0; i < 3; i++) {
            Traveller going = Traveller.toSignIn(FickleProvider.KEY);
            refused(
                    comesBack(
                            going,
                            token(right(going).header("kid", "made-up-" + i).signedWith(anotherKey()))),
                    "UNPROVEN");
        }
        int before = fickle.keysRead();
        Traveller going = Traveller.toSignIn(FickleProvider.KEY);
        refused(comesBack(going, token(right(going).header("kid", "made-up").signedWith(anotherKey()))), "UNPROVEN");
        assertThat(fickle.keysRead()).isEqualTo(before);
    }

    private static Arguments claim(String name, String claim, Object value) {
        return forgery(name, right -> right.claim(claim, value).signedWith(fickle.key()));
    }

    private static Arguments forgery(String name, Forging forging) {
        return Arguments.of(name, forging);
    }

    private static ForgedToken right(Traveller going) {
        long now = REAL_TIME.instant().getEpochSecond();
        return new ForgedToken(
                Map.of("alg", "ES256", "kid", FickleProvider.KID),
                Map.of(
                        "iss",
                        fickle.issuer(),
                        "sub",
                        SUBJECT,
                        "aud",
                        CLIENT,
                        "azp",
                        CLIENT,
                        "exp",
                        now + 300,
                        "iat",
                        now,
                        "nonce",
                        going.asked().get("nonce"),
                        "at_hash",
                        BASE64.encodeToString(Arrays.copyOf(sha256("opaque"), 16))));
    }

    private static String token(String idToken) {
        return "{\"token_type\":\"Bearer\",\"access_token\":\"opaque\",\"id_token\":\"" + idToken + "\"}";
    }

    /** The code is the browser's cookie: each traveller has their own. */
    private static Map<String, String> answer(Traveller going) {
        return Map.of("code", going.cookie(), "state", going.asked().get("state"), "iss", fickle.issuer());
    }

    private static Response comesBack(Traveller going, String body) {
        fickle.answers(going.cookie(), Mood.FINE, body);
        return going.comesBack(answer(going));
    }

    private static void refused(Response answer, String reason) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/signin.xhtml?provider=" + reason);
        assertThat(answer.cookie("__Host-baribhara_token")).isNull();
    }

    private static java.security.PrivateKey anotherKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair().getPrivate();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
