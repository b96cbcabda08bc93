package com.baribhara.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.wildfly.security.x500.GeneralName;
import org.wildfly.security.x500.cert.SubjectAlternativeNamesExtension;
import org.wildfly.security.x500.cert.X509CertificateBuilder;

/**
 * A certificate that the installation makes for itself, for {@code localhost}, so that TLS can be tried without an authority. Nobody else
 * has a reason to trust it, and each start says so.
 */
final class TrialCertificate {
    private static final Logger LOG = System.getLogger(TrialCertificate.class.getName());
    private static final int DAYS = 397;
    private static final int SERIAL_BITS = 120;
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);
    private static final String ALIAS = "server";

    private final Path file;
    private final char[] password;
    private final Clock clock = Clock.systemUTC();

    TrialCertificate(Path dataDirectory, char[] password) {
        this.file = dataDirectory.resolve("trial-certificate.p12");
        this.password = password.clone();
    }

    /** The key store with it; made when there is none, or when it ends soon. */
    Path file() {
        if (Files.notExists(file) || ends().minus(RENEWED_BEFORE).isBefore(clock.instant())) {
            make();
        }
        LOG.log(
                Level.WARNING,
                "TLS with a certificate made for trying it out, which no browser trusts: set " + KeyStores.CERTIFICATE
                        + " and " + KeyStores.KEY + " to one of an authority");
        return file;
    }

    private Instant ends() {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return ((X509Certificate) store.getCertificate(ALIAS)).getNotAfter().toInstant();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CannotStart(file + " can't be opened; remove it, and another one is made", unreadable);
        }
    }

    private void make() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = pairs.generateKeyPair();
            KeyStore store = KeyStores.trusting(List.of());
            store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {signed(pair)});
            PrivateFiles.directory(file.getParent());
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            PrivateFiles.restrict(file, "rw-------");
            try (OutputStream out = Files.newOutputStream(file)) {
                store.store(out, password);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate signed(KeyPair pair) throws GeneralSecurityException {
        X500Principal name = new X500Principal("CN=localhost, O=Baribhara trial");
        ZonedDateTime now = ZonedDateTime.now(clock);
        return new X509CertificateBuilder()
                // the next one has the same issuer, and browsers refuse two of one number
                .setSerialNumber(new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0))
                .setSubjectDn(name)
                .setIssuerDn(name)
                .setNotValidBefore(now.minusHours(1))
                .setNotValidAfter(now.plusDays(DAYS))
                .setPublicKey(pair.getPublic())
                .setSigningKey(pair.getPrivate())
                .setSignatureAlgorithmName("SHA256withECDSA")
                .addExtension(new SubjectAlternativeNamesExtension(
                        false, List.of(new GeneralName.DNSName("localhost"), new GeneralName.IPAddress("127.0.0.1"))))
                .build();
    }
}
