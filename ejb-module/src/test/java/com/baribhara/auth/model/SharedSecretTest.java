package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSecretTest {

    /** RFC 4648, section 10, without padding; the last one is the secret of RFC 6238. */
    @ParameterizedTest
    @CsvSource({
        "f, MY",
        "fo, MZXQ",
        "foo, MZXW6",
        "foob, MZXW6YQ",
        "fooba, MZXW6YTB",
        "foobar, MZXW6YTBOI",
        "12345678901234567890, GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    })
    void itIsWrittenInBase32(String secret, String text) {
        assertThat(secret(secret).text()).isEqualTo(text);
    }

    @Test
    void theAppIsToldWhoseItIsAndHowItCounts() {
        assertThat(secret("foobar").uri("karim+one@office.example"))
                .isEqualTo("otpauth://totp/Baribhara:karim%2Bone%40office.example?secret=MZXW6YTBOI&issuer=Baribhara"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(secret("foobar")).hasToString("SharedSecret[]");
    }

    private static SharedSecret secret(String text) {
        return new SharedSecret(text.getBytes(StandardCharsets.US_ASCII));
    }
}
