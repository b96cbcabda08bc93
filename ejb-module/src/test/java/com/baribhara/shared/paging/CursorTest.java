package com.baribhara.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private record Item(String name, LocalDate day, UUID id) {}

    private static final Listing<Item> LISTING = new Listing<>(
            Item.class,
            "name",
            List.of(SortKey.text("name", "e.name", Item::name), SortKey.day("day", "e.day", Item::day)),
            List.of(SortKey.id("id", "e.id", Item::id)));
    private static final Item LAST = new Item("ক & খ, 100%", LocalDate.parse("2026-02-28"), UUID.randomUUID());

    @Test
    void bringsBackTheKeysOfTheLastItem() {
        SortOrder<Item> order = LISTING.order("-day,name");
        String cursor = Cursor.of(order, LAST);
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read(cursor, order)).containsExactly(LAST.day(), LAST.name(), LAST.id());
    }

    @Test
    void isOfNoUseInAnotherOrder() {
        String cursor = Cursor.of(LISTING.order("name"), LAST);
        assertThatThrownBy(() -> Cursor.read(cursor, LISTING.order("-name"))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zzz", "!", "bmFtZSxpZA", "bmFtZSxpZCZhJm5vdC1hLXV1aWQ"})
    void whatIsNoCursorIsRefusedByItsParameter(String text) {
        SortOrder<Item> order = LISTING.order(null);
        assertThatThrownBy(() -> Cursor.read(text, order))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(Refusal.Field::name)
                                .containsExactly("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id", "name,name", "name desc", "--name", "e.name", "name;drop table lease"})
    void sortsByNothingThatIsNotAllowed(String sort) {
        assertThatThrownBy(() -> LISTING.order(sort))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(Refusal.Field::name)
                                .containsExactly("sort"));
    }

    @Test
    void goesOnAfterTheLastItemInEveryMixOfDirections() {
        SortOrder<Item> order = LISTING.order("-day,name");
        assertThat(order.orderBy()).isEqualTo("e.day desc, e.name, e.id");
        assertThat(order.seek())
                .isEqualTo("e.day <= :after0 and (e.day < :after0 or (e.day = :after0 and"
                        + " (e.name > :after1 or (e.name = :after1 and e.id > :after2))))");
    }
}
