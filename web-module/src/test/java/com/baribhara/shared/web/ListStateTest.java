package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.KeyWrapping;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListStateTest {
    private static final Actor READER =
            new Actor(Optional.of(UUID.randomUUID()), "reader", OrganisationId.INSTALLATION, Set.of());
    private static final FindWords WORDS =
            new FindWords(new KeyWrapping(Base64.getEncoder().encodeToString(new byte[32])));

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
    void whatIsSealedIsLookedForAndGoesOnSealed() {
        String sealed = sealed("০১৭১২ ৩৪৫৬৭৮");
        ListState list = list("find", sealed, "status", "ACTIVE");
        assertThat(list.find()).isEqualTo("01712 345678");
        assertThat(list.isMisread()).isFalse();
        assertThat(new ListAddress(list).with("size", 25))
                .contains("find=%7E" + sealed.substring(1))
                .doesNotContain("01712");
    }

    @Test
    void whatWasSealedForSomebodyElseIsLeftOutAndToldOf() {
        Actor another = new Actor(Optional.of(UUID.randomUUID()), "another", OrganisationId.INSTALLATION, Set.of());
        ListState list = list("find", CurrentActor.callAs(another, () -> WORDS.inAddress("01712345678")));
        assertThat(list.find()).isNull();
        assertThat(list.isMisread()).isTrue();
        assertThat(list.isNarrowed()).isFalse();
    }

    @Test
    void saysHowTheListIsSorted() {
        assertThat(new ListAddress(list("sort", "-rent")).order("rent")).isEqualTo("descending");
        assertThat(new ListAddress(list("sort", "rent")).order("rent")).isEqualTo("ascending");
        assertThat(new ListAddress(list()).order("rent")).isEqualTo("none");
    }

    private static String sealed(String typed) {
        return CurrentActor.callAs(READER, () -> WORDS.inAddress(typed));
    }

    private static ListState list(String... namesAndValues) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], new String[] {namesAndValues[i + 1]});
        }
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                ListStateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, args) ->
                        method.getName().equals("getParameterMap") ? parameters : "/tenant/leases.xhtml");
        return CurrentActor.callAs(READER, () -> new ListState(request, WORDS));
    }
}
