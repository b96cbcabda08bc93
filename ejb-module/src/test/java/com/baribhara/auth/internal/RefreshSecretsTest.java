package com.baribhara.auth.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.security.KeyWrapping;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class RefreshSecretsTest {
    private final RefreshSecrets secrets = of((byte) 1);

    private static RefreshSecrets of(byte filling) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, filling);
        return new RefreshSecrets(new KeyWrapping(Base64.getEncoder().encodeToString(key)));
    }

    @Test
    void noTwoSessionsBeginAlikeAndEachTokenHas256Bits() {
        assertThat(Secrets.fresh()).isNotEqualTo(Secrets.fresh());
        assertThat(Base64.getUrlDecoder().decode(Secrets.fresh())).hasSize(32);
    }

    @Test
    void aTokenHasOneSuccessorOnEveryNodeOfAnInstallationAndAnotherElsewhere() {
        String token = Secrets.fresh();
        assertThat(secrets.successor(token))
                .isEqualTo(of((byte) 1).successor(token))
                .isNotEqualTo(of((byte) 2).successor(token))
                .isNotEqualTo(token)
                .isNotEqualTo(Secrets.hash(token));
    }
}
