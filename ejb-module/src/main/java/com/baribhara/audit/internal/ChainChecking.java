package com.baribhara.audit.internal;

import com.baribhara.audit.internal.ChainRows.End;
import com.baribhara.audit.model.ChainLink;
import com.baribhara.audit.model.ChainMark;
import com.baribhara.audit.model.ChainWalk;
import com.baribhara.audit.model.FoundFault;
import com.baribhara.shared.event.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** One walk along all chains. */
@ApplicationScoped
public class ChainChecking {
    private static final int PAGE = 2000;

    private final ChainRows chains;
    private final SignedHeads heads;
    private final EventProof proof;

    protected ChainChecking() {
        this(null, null, null);
    }

    @Inject
    public ChainChecking(ChainRows chains, SignedHeads heads, EventProof proof) {
        this.chains = chains;
        this.heads = heads;
        this.proof = proof;
    }

    public List<String> check(LocalDate day) {
        // first, so that what is sealed meanwhile is beyond them
        List<End> ends = chains.ends();
        ChainWalk walk = new ChainWalk(marks(ends));
        List<ChainLink> page = chains.links(null, PAGE);
        while (!page.isEmpty()) {
            walk.take(page);
            proof.beat(day, walk.links());
            page = chains.links(page.get(page.size() - 1), PAGE);
        }
        List<FoundFault> faults = walk.end();
        Map<Integer, UUID> uids = ends.stream().collect(Collectors.toMap(End::organisation, End::uid));
        proof.found(day, faults, heads.sign(day, whole(ends, walk)));
        return faults.stream().map(fault -> words(fault, uids)).toList();
    }

    private List<ChainMark> marks(List<End> ends) {
        List<ChainMark> marks = new ArrayList<>(ends.stream().map(End::mark).toList());
        Map<UUID, Integer> keys = chains.keys(ends);
        heads.latest().forEach((organisation, seal) -> {
            if (keys.containsKey(organisation)) {
                marks.add(new ChainMark(keys.get(organisation), seal));
            }
        });
        return marks;
    }

    private static Map<UUID, Seal> whole(List<End> ends, ChainWalk walk) {
        return ends.stream()
                .filter(end -> walk.whole(end.organisation()))
                .collect(Collectors.toMap(End::uid, End::seal));
    }

    private static String words(FoundFault found, Map<Integer, UUID> uids) {
        return found.fault().kind() + ", number " + found.fault().number() + ", event "
                + (found.fault().event() == null ? "gone" : found.fault().event()) + ", organisation "
                + uids.get(found.organisation());
    }
}
