package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodeTest {

    @Test
    void tenDifferentOnesAreMadeThatCanBeTypedAsTheyAreShown() {
        List<RecoveryCode> set = RecoveryCode.set(new SecureRandom());
        assertThat(set).hasSize(10).doesNotHaveDuplicates().allSatisfy(code -> {
            assertThat(code.shown()).matches("[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}");
            assertThat(RecoveryCode.typed(code.shown())).hasValue(code);
            assertThat(code).hasToString("RecoveryCode[]");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"10ab-cdef-1mnp", "10ABCDEF1MNP", " l0ab cdef imnp ", "1oab-cdef-Lmnp", "১০ab-cdef-১mnp"})
    void whatLooksAlikeCountsAsTheOneThereIs(String typed) {
        assertThat(RecoveryCode.typed(typed)).hasValue(new RecoveryCode("10abcdef1mnp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "10ab-cdef-1mn", "10ab-cdef-1mnpq", "10ab-cdef-1mn!", "uuuu-uuuu-uuuu"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(RecoveryCode.typed(typed)).isEmpty();
    }
}
