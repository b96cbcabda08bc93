package com.baribhara.auth.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInBeanTest {
    @ParameterizedTest
    @ValueSource(strings = {"/invoice/invoices.xhtml", "/invoice/invoices.xhtml?month=2026-11&status=PAID", "/"})
    void goesOnToAPageOfOurs(String address) {
        assertThat(SignInBean.inside(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "evil.example",
                "/a\\b",
                "/a\r\nLocation: //evil.example",
                "/\t/evil.example",
                "/signin.xhtml",
                "/page-error"
            })
    void goesHomeInsteadOfAnywhereElse(String address) {
        assertThat(SignInBean.inside(address)).isEqualTo("/home.xhtml");
    }
}
