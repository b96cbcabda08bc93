package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListStateTest {

    @Test
    void readsWhatTheAddressSays() {
        ListState list = list("status", "ACTIVE", "sort", "-rent", "size", "100", "find", " A-১২ ");
        assertThat(list.oneOf("status", Set.of("ACTIVE"))).isEqualTo("ACTIVE");
        assertThat(list.request("code", Set.of("rent")).sort()).isEqualTo("-rent");
        assertThat(list.request("code", Set.of("rent")).limit()).isEqualTo(100);
        assertThat(list.find()).isEqualTo("A-12");
        assertThat(list.isMisread()).isFalse();
        assertThat(list.isNarrowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"status,zzz", "sort,shoe", "sort,--code", "size,7", "size,many", "property,zzz", "size,-25"})
    void leavesOutAndTellsOfWhatSaysNothing(String name, String value) {
        ListState list = list(name, value);
        list.oneOf("status", Set.of("ACTIVE"));
        list.read("property", UUID::fromString);
        assertThat(list.request("code", Set.of("code")).sort()).isEqualTo("code");
        assertThat(list.getSize()).isEqualTo(50);
        assertThat(list.isMisread()).isTrue();
        assertThat(list.isNarrowed()).isFalse();
        assertThat(new ListAddress(list).with("status", "")).isEqualTo("/tenant/leases.xhtml");
    }

    @Test
    void takesNoTextThatTheDatabaseCannotHold() {
        ListState list = list("find", "a\0b");
        assertThat(list.find()).isNull();
        assertThat(list.isMisread()).isTrue();
        assertThat(list("find", "x".repeat(201)).find()).isNull();
    }

    @Test
    void aLinkKeepsEverythingElseAndBeginsAtTheFirstPage() {
        ListAddress here = new ListAddress(list("status", "ACTIVE", "sort", "rent", "size", "25", "trail", "abc"));
        assertThat(here.with("find", "করিম & co"))
                .isEqualTo(
                        "/tenant/leases.xhtml?status=ACTIVE&sort=rent&size=25&find=%E0%A6%95%E0%A6%B0%E0%A6%BF%E0%A6%AE+%26+co");
        assertThat(here.sorted("rent")).isEqualTo("/tenant/leases.xhtml?status=ACTIVE&size=25&sort=-rent");
        assertThat(here.only("ending", 60, "status")).isEqualTo("/tenant/leases.xhtml?sort=rent&size=25&ending=60");
        assertThat(here.page("def")).isEqualTo("/tenant/leases.xhtml?status=ACTIVE&sort=rent&size=25&trail=def");
        assertThat(here.elsewhere("/export/leases.csv")).isEqualTo("/export/leases.csv?status=ACTIVE&sort=rent");
    }

    @Test
    void saysHowTheListIsSorted() {
        assertThat(new ListAddress(list("sort", "-rent")).order("rent")).isEqualTo("descending");
        assertThat(new ListAddress(list("sort", "rent")).order("rent")).isEqualTo("ascending");
        assertThat(new ListAddress(list()).order("rent")).isEqualTo("none");
    }

    private static ListState list(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        return new ListState((HttpServletRequest) Proxy.newProxyInstance(
                ListStateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) ->
                        method.getName().equals("getParameterMap") ? parameters : "/tenant/leases.xhtml"));
    }
}
