package com.baribhara.web.office;

import com.baribhara.report.OverviewService;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the things of the office are called, for the filters of a list; empty when there is no such thing. */
@RequestScoped
public class NamesOfThings {
    private final OverviewService overviews;
    private final Formats words;

    protected NamesOfThings() {
        this(null, null);
    }

    @Inject
    public NamesOfThings(OverviewService overviews, Formats words) {
        this.overviews = overviews;
        this.words = words;
    }

    public Optional<String> property(UUID id) {
        return known(overviews::property, id).map(line -> words.pick(line.name(), line.nameBn()));
    }

    public Optional<String> unit(UUID id) {
        return known(overviews::unit, id)
                .map(line -> line.code() + ", " + words.pick(line.propertyName(), line.propertyNameBn()));
    }

    public Optional<String> tenant(UUID id) {
        return known(overviews::tenant, id).map(line -> words.pick(line.name(), line.nameBn()));
    }

    private static <L> Optional<L> known(Function<UUID, L> lines, UUID id) {
        try {
            return Optional.of(lines.apply(id));
        } catch (NotFound unknown) {
            return Optional.empty();
        }
    }
}
