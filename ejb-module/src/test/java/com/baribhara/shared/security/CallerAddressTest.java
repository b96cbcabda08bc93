package com.baribhara.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0/64"
    })
    void oneWhoHasANetworkOfAddressesIsOneCaller(String address, String prefix) {
        assertThat(CallerAddress.prefix(address)).isEqualTo(prefix);
    }

    @Test
    void holdsForOneRequestAndThenIsAsBefore() {
        assertThat(CallerAddress.current()).isEmpty();
        Optional<String> before = CallerAddress.enter("203.0.113.9");
        Optional<String> outer = CallerAddress.enter("203.0.113.10");
        assertThat(CallerAddress.current()).contains("203.0.113.10");
        CallerAddress.leave(outer);
        assertThat(CallerAddress.current()).contains("203.0.113.9");
        CallerAddress.leave(before);
        assertThat(CallerAddress.current()).isEmpty();
        assertThat(CallerAddress.prefix()).isEqualTo("nowhere");
    }
}
