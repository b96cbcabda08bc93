package com.baribhara.invoice.internal;

import com.baribhara.invoice.EscalationTerms;
import com.baribhara.invoice.FencedOff;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.internal.RunProgress.Count;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.EscalationBatchService;
import com.baribhara.tenant.EscalationOutcome;
import com.baribhara.tenant.EscalationOutcome.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a chunk of rents that rise leaves behind. All of it or nothing: it is one transaction with the checkpoint. */
@ApplicationScoped
public class EscalationWriting {
    private final BatchRunStore runs;
    private final EscalationBatchService leases;
    private final EscalationRows rows;
    private final RunProgress progress;

    protected EscalationWriting() {
        this(null, null, null, null);
    }

    @Inject
    public EscalationWriting(
            BatchRunStore runs, EscalationBatchService leases, EscalationRows rows, RunProgress progress) {
        this.runs = runs;
        this.leases = leases;
        this.rows = rows;
        this.progress = progress;
    }

    /** @throws FencedOff when the run belongs to somebody else by now */
    public void write(EscalationTerms terms, int partition, List<EscalationOutcome> chunk) {
        OwnedRun run = terms.run();
        if (!runs.holdsToken(run)) {
            throw new FencedOff(run);
        }
        List<EscalationOutcome> found = chunk;
        if (!run.dryRun()) {
            Set<OrganisationRow> posted = leases.post(chunk, RunKind.ESCALATIONS.job());
            Predicate<EscalationOutcome> asRead =
                    one -> !one.moves() || posted.contains(one.due().row());
            found = chunk.stream().filter(asRead).toList();
        }
        rows.add(terms, found);
        progress.add(terms.runs(), partition, counts(chunk, found));
        runs.moveOn(run, partition, chunk.get(chunk.size() - 1).due().row());
    }

    /** One that somebody changed meanwhile is as good as unchanged: the next run looks at it again. */
    private static SortedMap<Integer, Count> counts(List<EscalationOutcome> chunk, List<EscalationOutcome> found) {
        SortedMap<Integer, Count> counts = new TreeMap<>();
        for (EscalationOutcome one : chunk) {
            boolean kept = found.contains(one);
            Count count = kept ? count(one) : new Count(0, 1, 0, Money.ZERO);
            counts.merge(one.due().row().organisation(), count, Count::plus);
        }
        return counts;
    }

    private static Count count(EscalationOutcome one) {
        if (one.held()) {
            return new Count(0, 0, 1, more(one));
        }
        return one.posted().isEmpty() ? new Count(0, 1, 0, Money.ZERO) : new Count(1, 0, 0, more(one));
    }

    private static Money more(EscalationOutcome one) {
        return Money.sum(one.posted().stream().map(Found::more).toList());
    }
}
