package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void aHeaderMayNameSeveralStates() {
        assertThat(IfMatch.tags("\"one\", \"two\" ,\"thr,ee\"")).containsExactlyInAnyOrder("one", "two", "thr,ee");
    }

    @Test
    void aWeakTagIsNoProofOfTheSameState() {
        assertThat(IfMatch.tags("W/\"one\", \"two\"")).containsExactly("two");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "\"one", "\"one\" two", "\"one\" \"two\"", "*, \"one\""})
    void whatIsNoListOfTagsIsRefused(String header) {
        assertThatThrownBy(() -> IfMatch.tags(header)).isInstanceOf(Invalid.class);
    }
}
