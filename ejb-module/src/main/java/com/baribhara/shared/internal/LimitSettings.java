package com.baribhara.shared.internal;

import com.baribhara.shared.security.Allowance;
import com.baribhara.shared.security.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** How often, as this installation has it; read once. */
@ApplicationScoped
public class LimitSettings {
    private final Map<Limit, Allowance> allowances = new EnumMap<>(Limit.class);

    protected LimitSettings() {}

    @Inject
    public LimitSettings(Config config) {
        for (Limit limit : Limit.values()) {
            allowances.put(
                    limit,
                    config.getOptionalValue(limit.setting(), String.class)
                            .map(Allowance::of)
                            .orElse(limit.usual()));
        }
    }

    public Allowance of(Limit limit) {
        return allowances.get(limit);
    }
}
