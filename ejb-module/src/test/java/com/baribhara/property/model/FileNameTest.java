package com.baribhara.property.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void itIsANameAndNoPath() {
        assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
        assertThat(FileName.of("C:\\Users\\karim\\deed.pdf").text()).isEqualTo("deed.pdf");
        assertThat(FileName.of("..").text()).isEqualTo("document");
        assertThat(FileName.of(null).text()).isEqualTo("document");
    }

    @Test
    void nothingUnseenTurnsItsEndRound() {
        assertThat(FileName.of("deed\u202Efdp.exe").text()).isEqualTo("deedfdp.exe");
        assertThat(FileName.of("a\r\nSet-Cookie: x.pdf").text()).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(FileName.of("deed.pdf\u0000.exe").text()).isEqualTo("deed.pdf.exe");
    }

    @Test
    void banglaStaysAsItIsWritten() {
        assertThat(FileName.of("চুক্তিপত্র র\u200D্যাব.pdf").text()).isEqualTo("চুক্তিপত্র র\u200D্যাব.pdf");
    }

    @Test
    void aNameThatIsTooLongKeepsItsEnding() {
        assertThat(FileName.of("x".repeat(400) + ".pdf").as("PDF", "pdf"))
                .hasSize(200)
                .endsWith("x.pdf");
        assertThat(FileName.of("agreement").as("PDF", "pdf")).isEqualTo("agreement.pdf");
    }
}
