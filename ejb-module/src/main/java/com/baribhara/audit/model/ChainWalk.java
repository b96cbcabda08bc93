package com.baribhara.audit.model;

import com.baribhara.audit.ChainFault;
import com.baribhara.audit.ChainFaultKind;
import com.baribhara.shared.event.Seal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Goes along chains, link by link, and finds where they are broken. Each link is held against the one that stands before it, so that one
 * change is one fault, and all the rest stays proven.
 */
public final class ChainWalk {
    /** Whether a link stands in a wrong place is tried against the links near it, for so many faults; then the rest is only called altered. */
    private static final int TRIED = 50;

    private final Map<Integer, List<Seal>> marks = new HashMap<>();
    private final Set<Integer> faulty = new HashSet<>();
    private final List<FoundFault> found = new ArrayList<>();
    private int organisation = Integer.MIN_VALUE;
    private Seal before = Seal.NONE;
    private int tried;
    private long links;

    public ChainWalk(List<ChainMark> marks) {
        marks.forEach(mark -> this.marks
                .computeIfAbsent(mark.organisation(), key -> new ArrayList<>())
                .add(mark.seal()));
    }

    /** @param page links in the order of their organisations and numbers, going on where the last page ended */
    public void take(List<ChainLink> page) {
        for (ChainLink link : page) {
            if (link.organisation() != organisation) {
                endOfChain();
                organisation = link.organisation();
                before = Seal.NONE;
            }
            check(link, page);
            before = link.seal();
            links++;
        }
    }

    private void check(ChainLink link, List<ChainLink> page) {
        long number = link.seal().number();
        UUID event = link.event().id();
        if (number != before.number() + 1) {
            // what this link was sealed after is not there to compare it with
            add(ChainFaultKind.MISSING, before.number() + 1, null);
        } else if (!Seal.hash(before.hash(), link.event()).equals(link.seal().hash())) {
            add(moved(link, page) ? ChainFaultKind.MOVED : ChainFaultKind.ALTERED, number, event);
        }
        if (marksAt(number).anyMatch(mark -> !mark.hash().equals(link.seal().hash()))) {
            add(ChainFaultKind.REWRITTEN, number, event);
        }
    }

    /** Untouched, but sealed after another link. */
    private boolean moved(ChainLink link, List<ChainLink> page) {
        if (tried++ >= TRIED) {
            return false;
        }
        return Stream.concat(Stream.of(Seal.NONE, before), page.stream().map(ChainLink::seal))
                .anyMatch(other ->
                        Seal.hash(other.hash(), link.event()).equals(link.seal().hash()));
    }

    private Stream<Seal> marksAt(long number) {
        return marks.getOrDefault(organisation, List.of()).stream().filter(mark -> mark.number() == number);
    }

    private void endOfChain() {
        List<Seal> seen = marks.remove(organisation);
        if (seen != null && seen.stream().anyMatch(mark -> mark.number() > before.number())) {
            add(ChainFaultKind.CUT_OFF, before.number() + 1, null);
        }
    }

    /** @return all that is wrong, once every link was taken */
    public List<FoundFault> end() {
        endOfChain();
        for (int gone : List.copyOf(marks.keySet())) {
            organisation = gone;
            before = Seal.NONE;
            endOfChain();
        }
        return List.copyOf(found);
    }

    /** Chains whose head must not be signed. */
    public boolean whole(int chain) {
        return !faulty.contains(chain);
    }

    public long links() {
        return links;
    }

    private void add(ChainFaultKind kind, long number, UUID event) {
        faulty.add(organisation);
        found.add(new FoundFault(organisation, new ChainFault(kind, number, event)));
    }
}
