package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.paging.Page;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PagerTest {
    private static final Page<String> SHOWN = new Page<>(Collections.nCopies(50, "row"), "c3", 858);

    @Test
    void beginsAtTheFirstRow() {
        Pager first = new Pager(null, 50);
        assertThat(first.request("number").after()).isNull();
        assertThat(first.from()).isEqualTo(1);
        assertThat(first.to(SHOWN)).isEqualTo(50);
        assertThat(first.hasPrevious()).isFalse();
        assertThat(first.next(SHOWN)).isEqualTo("c3");
    }

    @Test
    void remembersTheWayBack() {
        Pager third = new Pager("c1~c2", 50);
        assertThat(third.request(null).after()).isEqualTo("c2");
        assertThat(third.from()).isEqualTo(101);
        assertThat(third.previous()).isEqualTo("c1");
        assertThat(third.next(SHOWN)).isEqualTo("c1~c2~c3");
        assertThat(new Pager("c1", 50).previous()).isEmpty();
    }

    @Test
    void startsAnewWhenTheTrailIsTooLongToBeOurs() {
        assertThat(new Pager("x".repeat(5000), 50).hasPrevious()).isFalse();
    }

    @Test
    void forgetsTheOldestPagesOfALongWalkButNotHowManyThereWere() {
        Pager at = new Pager(null, 50);
        for (int page = 2; page <= 31; page++) {
            at = new Pager(at.next(new Page<>(SHOWN.items(), "c" + page, 9000)), 50);
        }
        assertThat(at.page()).isEqualTo(31);
        assertThat(at.from()).isEqualTo(1501);
        assertThat(at.trail()).startsWith("10.c12~").endsWith("~c31");
        for (int page = 31; page > 12; page--) {
            assertThat(at.hasPrevious()).isTrue();
            at = new Pager(at.previous(), 50);
        }
        assertThat(at.page()).isEqualTo(12);
        assertThat(at.hasPrevious()).as("only the first page is known besides").isFalse();
    }
}
