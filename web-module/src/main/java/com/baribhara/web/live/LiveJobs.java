package com.baribhara.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * What is under way, at most a second old: whoever asks first in a second reads it for all who asked lately. Forgetting it changes nothing.
 */
@ApplicationScoped
public class LiveJobs {
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);
    private static final long WATCHED = TimeUnit.SECONDS.toNanos(15);

    private final JobsReading reading;
    private final Map<UUID, Long> asked = new ConcurrentHashMap<>();
    private Map<UUID, String> known = Map.of();
    private long readAt;

    protected LiveJobs() {
        this(null);
    }

    @Inject
    public LiveJobs(JobsReading reading) {
        this.reading = reading;
    }

    /** As JSON, an array of jobs. */
    public String of(UUID organisation) {
        boolean unseen = asked.put(organisation, System.nanoTime()) == null;
        return read(unseen).getOrDefault(organisation, "[]");
    }

    /** The same for all of them at once. */
    public Map<UUID, String> of(Collection<UUID> organisations) {
        boolean unseen = false;
        for (UUID organisation : organisations) {
            unseen |= asked.put(organisation, System.nanoTime()) == null;
        }
        return read(unseen);
    }

    private synchronized Map<UUID, String> read(boolean anew) {
        long now = System.nanoTime();
        if (anew || now - readAt > FRESH) {
            asked.values().removeIf(last -> now - last > WATCHED);
            known = written(reading.jobs(new HashSet<>(asked.keySet())));
            readAt = now;
        }
        return known;
    }

    private static Map<UUID, String> written(Map<UUID, List<JsonObject>> jobs) {
        Map<UUID, String> written = new HashMap<>();
        jobs.forEach((organisation, each) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            each.forEach(array::add);
            written.put(organisation, array.build().toString());
        });
        return written;
    }
}
