package com.baribhara.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36|Chrome|Android",
                "Mozilla/5.0 (Linux; Android 13; SM-A136B) AppleWebKit/537.36 SamsungBrowser/25.0 Chrome/121.0 Safari/537.36|Samsung Internet|Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile/15E148 Safari/604.1|Safari|iPhone",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0|Edge|Windows",
                "Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0|Firefox|Linux",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15|Safari|macOS",
                "Mozilla/5.0 (Linux; U; Android 12) AppleWebKit/537.36 Version/4.0 Chrome/100.0 UCBrowser/13.4 Mobile Safari/537.36|UC Browser|Android",
                "curl/8.5.0|curl|''",
                "nightly-export|nightly-export|''",
                "''|''|''",
                "<script>alert(1)</script>|''|''"
            })
    void aBrowserIsCalledAsItsOwnerWouldCallIt(String userAgent, String program, String system) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(program, system));
    }
}
