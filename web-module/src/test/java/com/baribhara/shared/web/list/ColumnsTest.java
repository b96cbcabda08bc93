package com.baribhara.shared.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final List<Column<String>> ALL = List.of(
            Column.of("code", "lease.code", String::toString).sorted(),
            Column.of("tenant", "col.tenant", String::toString),
            Column.of("phone", "tenant.phone", String::toString).onDemand());

    @Test
    void showsTheUsualOnesUntilSomebodyChooses() {
        assertThat(shown()).containsExactly("code", "tenant");
        assertThat(new Columns<>(ALL, List.of()).chosen()).isFalse();
    }

    @Test
    void showsWhatWasChosenInTheOrderOfTheList() {
        assertThat(shown("phone", "code")).containsExactly("code", "phone");
        assertThat(new Columns<>(ALL, List.of("phone", "code")).chosen()).isTrue();
    }

    @Test
    void theColumnThatNamesTheRowCannotBeHidden() {
        assertThat(shown("phone")).containsExactly("code", "phone");
        assertThat(new Columns<>(ALL, List.of("phone")).fixed("code")).isTrue();
        assertThat(new Columns<>(ALL, List.of("phone")).fixed("phone")).isFalse();
    }

    @Test
    void aChoiceOfColumnsThatAreNoMoreSaysNothing() {
        assertThat(shown("shoe-size")).containsExactly("code", "tenant");
    }

    @Test
    void choosingWhatIsUsualIsNoChoice() {
        assertThat(new Columns<>(ALL, List.of("tenant", "code")).chosen()).isFalse();
    }

    @Test
    void sortsByColumnsAndByWhatElseTheListOffers() {
        assertThat(new Columns<>(ALL, List.of()).orders(Set.of("created")))
                .containsExactlyInAnyOrder("code", "created");
    }

    private static List<String> shown(String... wanted) {
        return new Columns<>(ALL, List.of(wanted))
                .shown().stream().map(Column::name).toList();
    }
}
