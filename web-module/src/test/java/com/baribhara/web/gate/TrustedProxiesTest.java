package com.baribhara.web.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies = TrustedProxies.of(List.of("10.0.0.7", "10.1.0.0/20", "fd00::/8"));

    @ParameterizedTest
    @CsvSource({
        "10.0.0.7, true",
        "10.0.0.8, false",
        "10.1.15.255, true",
        "10.1.16.0, false",
        "127.0.0.1, false",
        "fdff::1, true",
        "fe00::1, false",
        "::1, false"
    })
    void trustsTheAddressesAndNetworksOnTheListAlone(String address, boolean trusted) throws UnknownHostException {
        assertThat(proxies.trust(InetAddress.getByName(address))).isEqualTo(trusted);
    }

    @Test
    void trustsNobodyWhenNobodyIsListed() throws UnknownHostException {
        assertThat(TrustedProxies.of(List.of()).trust(InetAddress.getByName("127.0.0.1")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 | 203.0.113.9",
                "1.2.3.4, 203.0.113.9 | 203.0.113.9",
                "1.2.3.4, 203.0.113.9, 10.1.2.3 | 203.0.113.9",
                "10.0.0.7, 10.1.2.3 | 10.0.0.7",
                "2001:db8::5, fd00::1 | 2001:db8:0:0:0:0:0:5",
                "1.2.3.4, evil, 10.1.2.3 | 10.1.2.3",
                "1.2.3.4, 999.1.1.1 | ''",
                "unknown | ''",
                "'' | ''"
            })
    void theCallerIsTheLastOneWhoIsNoProxyOfOursWhateverWasWrittenBefore(String forwarded, String caller) {
        assertThat(proxies.caller(List.of(forwarded))
                        .map(InetAddress::getHostAddress)
                        .orElse(""))
                .isEqualTo(caller);
    }

    @Test
    void severalHeadersAreReadAsOne() {
        assertThat(proxies.caller(List.of("1.2.3.4", "203.0.113.9", "10.0.0.7")).map(InetAddress::getHostAddress))
                .contains("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/x", "999.0.0.1", "*", "fd00::/129"})
    void anEntryThatIsNeitherAddressNorNetworkIsNamed(String entry) {
        assertThatThrownBy(() -> TrustedProxies.of(List.of(entry))).hasMessageContaining(entry);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", "null", "https://*.example", "example.com", "https://a.example/", "https://a.example/path"})
    void anOriginIsNamedWhole(String entry) {
        assertThatThrownBy(() -> AllowedOrigins.of(List.of(entry))).hasMessageContaining(entry);
    }
}
