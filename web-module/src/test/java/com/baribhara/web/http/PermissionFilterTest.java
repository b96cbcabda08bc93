package com.baribhara.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PermissionFilterTest {

    @Test
    void anAddressIsKeptByItsKindWithoutWhatItNamesOrCouldForge() {
        assertThat(PermissionFilter.path("/api/v1/leases/0197a000-0000-7000-8000-000000000104/activate"))
                .isEqualTo("/api/v1/leases/{id}/activate");
        assertThat(PermissionFilter.path("/home\n2026-11-26 INFO all is well\u001b[2J<script>"))
                .isEqualTo("/home?2026-11-26?INFO?all?is?well??2J?script?");
        assertThat(PermissionFilter.path("/" + "a".repeat(5000))).hasSize(120);
    }
}
