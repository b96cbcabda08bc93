package com.baribhara.shared.paging;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * How the entities of one kind are listed: two statements a page, whatever its size and however far down.
 *
 * @param usual the order when none is asked for
 * @param tieBreaks together unique
 */
public record Listing<E>(Class<E> entity, String usual, List<SortKey<E>> allowed, List<SortKey<E>> tieBreaks) {

    public ListQuery<E> in(EntityManager em) {
        return new ListQuery<>(em, this);
    }

    SortOrder<E> order(String sort) {
        return SortOrder.parse(sort == null ? usual : sort, allowed, tieBreaks);
    }
}
