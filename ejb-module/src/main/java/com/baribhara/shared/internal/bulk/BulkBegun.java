package com.baribhara.shared.internal.bulk;

import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Origin;
import java.util.UUID;

/** Somebody wants it done; told once that is in the database. */
public record BulkBegun(UUID bulk, Actor actor, Origin origin) {}
