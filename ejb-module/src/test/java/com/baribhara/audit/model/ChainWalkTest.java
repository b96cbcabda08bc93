package com.baribhara.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.audit.ChainFault;
import com.baribhara.audit.ChainFaultKind;
import com.baribhara.shared.Ids;
import com.baribhara.shared.event.LoggedEvent;
import com.baribhara.shared.event.Seal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is done to a chain behind the product's back is found, and named. */
class ChainWalkTest {
    private static final int HOUSE = 3;
    private static final UUID UID = Ids.next();

    private final List<ChainLink> chain = chain(HOUSE, 10);
    private final Seal end = chain.get(9).seal();

    @Test
    void aChainThatNobodyTouchedIsWhole() {
        assertThat(faults(chain, end, chain.get(4).seal())).isEmpty();
    }

    @Test
    void aChangedEventIsNamedAndAllOthersStayProven() {
        ChainLink link = chain.get(5);
        chain.set(5, new ChainLink(HOUSE, link.seal(), saying(link.event(), "{\"total\":1}")));

        assertThat(faults(chain, end)).containsExactly(fault(ChainFaultKind.ALTERED, 6, link));
    }

    @Test
    void aChangedEventWithASealMadeToFitIsFoundByTheOneAfterIt() {
        LoggedEvent changed = saying(chain.get(5).event(), "{\"total\":1}");
        chain.set(5, new ChainLink(HOUSE, chain.get(4).seal().next(changed), changed));

        assertThat(faults(chain, end)).containsExactly(fault(ChainFaultKind.ALTERED, 7, chain.get(6)));
    }

    @Test
    void aChainMadeAnewFromAChangedEventOnDoesNotFitItsEndNorItsSignedHead() {
        Seal before = chain.get(4).seal();
        for (int i = 5; i < 10; i++) {
            LoggedEvent event = saying(chain.get(i).event(), "{\"total\":" + i + "}");
            before = before.next(event);
            chain.set(i, new ChainLink(HOUSE, before, event));
        }

        assertThat(faults(chain, end)).containsExactly(fault(ChainFaultKind.REWRITTEN, 10, chain.get(9)));
        assertThat(faults(chain, before, new Seal(7, "ab".repeat(32))))
                .containsExactly(fault(ChainFaultKind.REWRITTEN, 7, chain.get(6)));
    }

    @Test
    void anEventThatWasTakenAwayIsMissed() {
        chain.remove(3);

        assertThat(faults(chain, end)).containsExactly(new ChainFault(ChainFaultKind.MISSING, 4, null));
    }

    @Test
    void anEventTakenAwayWithTheNumbersClosedUpIsFound() {
        ChainLink next = chain.get(4);
        List<ChainLink> closed = new ArrayList<>(chain.subList(0, 3));
        for (int i = 4; i < 10; i++) {
            closed.add(new ChainLink(
                    HOUSE, new Seal(i, chain.get(i).seal().hash()), chain.get(i).event()));
        }

        assertThat(faults(closed, end))
                .contains(fault(ChainFaultKind.ALTERED, 4, next), new ChainFault(ChainFaultKind.CUT_OFF, 10, null));
    }

    @Test
    void anEndCutOffIsMissedAlsoWhenTheKeptEndWasMovedBack() {
        List<ChainLink> cut = chain.subList(0, 7);

        assertThat(faults(cut, end)).containsExactly(new ChainFault(ChainFaultKind.CUT_OFF, 8, null));
        assertThat(faults(cut, chain.get(6).seal(), chain.get(8).seal()))
                .containsExactly(new ChainFault(ChainFaultKind.CUT_OFF, 8, null));
    }

    @Test
    void aWholeChainTakenAwayIsMissed() {
        assertThat(faults(List.of(), end)).containsExactly(new ChainFault(ChainFaultKind.CUT_OFF, 1, null));
    }

    @Test
    void eventsThatChangedPlacesAreNamed() {
        ChainLink first = chain.get(2);
        ChainLink second = chain.get(6);
        chain.set(2, new ChainLink(HOUSE, new Seal(3, second.seal().hash()), second.event()));
        chain.set(6, new ChainLink(HOUSE, new Seal(7, first.seal().hash()), first.event()));

        assertThat(faults(chain, end))
                .contains(fault(ChainFaultKind.MOVED, 3, second), fault(ChainFaultKind.MOVED, 7, first));
    }

    @Test
    void oneChainsFaultsAreNotItsNeighbours() {
        List<ChainLink> both = new ArrayList<>(chain.subList(0, 9));
        both.addAll(chain(HOUSE + 1, 4));
        ChainWalk walk = new ChainWalk(List.of(
                new ChainMark(HOUSE, end), new ChainMark(HOUSE + 1, both.get(12).seal())));
        walk.take(both.subList(0, 5));
        walk.take(both.subList(5, 13));

        assertThat(walk.end()).extracting(FoundFault::organisation).containsExactly(HOUSE);
        assertThat(walk.whole(HOUSE)).isFalse();
        assertThat(walk.whole(HOUSE + 1)).isTrue();
        assertThat(walk.links()).isEqualTo(13);
    }

    private static List<ChainFault> faults(List<ChainLink> links, Seal... marks) {
        ChainWalk walk = new ChainWalk(
                Stream.of(marks).map(mark -> new ChainMark(HOUSE, mark)).toList());
        walk.take(links);
        return walk.end().stream().map(FoundFault::fault).toList();
    }

    private static ChainFault fault(ChainFaultKind kind, long number, ChainLink link) {
        return new ChainFault(kind, number, link.event().id());
    }

    private static List<ChainLink> chain(int organisation, int length) {
        List<ChainLink> links = new ArrayList<>();
        Seal before = Seal.NONE;
        for (int i = 1; i <= length; i++) {
            LoggedEvent event = new LoggedEvent(
                    UID,
                    Ids.next(),
                    i,
                    "InvoiceIssued",
                    Ids.next(),
                    "{\"total\":\"" + i + "\"}",
                    "somebody",
                    null,
                    null,
                    null,
                    OffsetDateTime.parse("2026-11-26T08:00:00Z"),
                    null);
            before = before.next(event);
            links.add(new ChainLink(organisation, before, event));
        }
        return links;
    }

    private static LoggedEvent saying(LoggedEvent event, String payload) {
        return new LoggedEvent(
                event.organisation(),
                event.id(),
                event.position(),
                event.type(),
                event.aggregate(),
                payload,
                event.actor(),
                null,
                null,
                null,
                event.occurredAt(),
                null);
    }
}
