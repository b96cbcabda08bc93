package com.baribhara.tenant;

import java.util.List;

/**
 * By which rules the rent of a lease rises and rose.
 *
 * @param current null when it does not rise by itself
 * @param earlier those that were replaced or ended, latest first
 */
public record EscalationsView(EscalationView current, List<EscalationView> earlier) {}
