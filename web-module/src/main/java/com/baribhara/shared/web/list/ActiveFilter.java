package com.baribhara.shared.web.list;

/**
 * A filter that holds and that no other part of the page shows.
 *
 * @param parameter by which the address says it
 * @param text what it is, with the name of the thing: {@code Tenant: Karim Mia}
 */
public record ActiveFilter(String parameter, String text) {}
