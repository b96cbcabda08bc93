package com.baribhara.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Certificates and keys as authorities hand them out: text between lines of dashes. */
final class Pem {
    private Pem() {}

    /** One or more, the server's own first. */
    static List<Certificate> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            List<Certificate> found =
                    List.copyOf(CertificateFactory.getInstance("X.509").generateCertificates(in));
            if (found.isEmpty()) {
                throw new CannotStart(file + " holds no certificate");
            }
            return found;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new CannotStart(
                    file + " holds no certificate that can be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** In PKCS #8, not encrypted, of the algorithm that its certificate has. */
    static PrivateKey key(Path file, Certificate certificate) {
        try {
            String text = Files.readString(file, StandardCharsets.US_ASCII);
            String base64 = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            return KeyFactory.getInstance(certificate.getPublicKey().getAlgorithm())
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (IOException | IllegalArgumentException | GeneralSecurityException unreadable) {
            throw new CannotStart(
                    file + " holds no key in PKCS #8 that belongs to the certificate: " + unreadable.getMessage(),
                    unreadable);
        }
    }
}
