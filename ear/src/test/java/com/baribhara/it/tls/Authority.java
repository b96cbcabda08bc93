package com.baribhara.it.tls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.wildfly.security.x500.GeneralName;
import org.wildfly.security.x500.cert.BasicConstraintsExtension;
import org.wildfly.security.x500.cert.SubjectAlternativeNamesExtension;
import org.wildfly.security.x500.cert.X509CertificateBuilder;

/** Signs certificates for a test, and for nothing else: its key is gone with the test. */
final class Authority {
    private static final char[] NONE = "changeit".toCharArray();

    private final X500Principal name;
    private final KeyPair keys = pair();
    private final X509Certificate certificate;

    /** A certificate and its key. */
    record Issued(X509Certificate certificate, KeyPair keys, X509Certificate authority) {
        Path certificateFile(Path directory, String file) {
            return write(directory.resolve(file), pem("CERTIFICATE", encoded(certificate)));
        }

        Path keyFile(Path directory, String file) {
            return write(
                    directory.resolve(file),
                    pem("PRIVATE" + " KEY", keys.getPrivate().getEncoded()));
        }
    }

    Authority(String name) {
        this.name = new X500Principal("CN=" + name);
        this.certificate = sign(this.name, keys, true);
    }

    Issued issue(String host) {
        KeyPair own = pair();
        return new Issued(sign(new X500Principal("CN=" + host), own, false), own, certificate);
    }

    Path file(Path directory, String file) {
        return write(directory.resolve(file), pem("CERTIFICATE", encoded(certificate)));
    }

    /** A client that trusts this authority alone, and shows a certificate when it has one. */
    SSLContext trustedBy(Issued shown) {
        try {
            KeyStore trusted = empty();
            trusted.setCertificateEntry("authority", certificate);
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            KeyStore own = empty();
            if (shown != null) {
                own.setKeyEntry("client", shown.keys().getPrivate(), NONE, new Certificate[] {
                    shown.certificate(), shown.authority()
                });
            }
            KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keyManagers.init(own, NONE);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private X509Certificate sign(X500Principal subject, KeyPair own, boolean authority) {
        try {
            X509CertificateBuilder builder = new X509CertificateBuilder()
                    .setSubjectDn(subject)
                    .setIssuerDn(name)
                    .setNotValidBefore(ZonedDateTime.now(ZoneOffset.UTC).minusHours(1))
                    .setNotValidAfter(ZonedDateTime.now(ZoneOffset.UTC).plusDays(2))
                    .setPublicKey(own.getPublic())
                    .setSigningKey(keys.getPrivate())
                    .setSignatureAlgorithmName("SHA256withECDSA");
            String host = subject.getName().replaceFirst("CN=", "");
            builder.addExtension(
                    authority
                            ? new BasicConstraintsExtension(true, true, 0)
                            : new SubjectAlternativeNamesExtension(false, List.of(new GeneralName.DNSName(host))));
            return builder.build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n";
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.US_ASCII);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
