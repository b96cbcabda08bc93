package com.baribhara.shared.web;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import jakarta.ws.rs.core.EntityPart;
import java.util.List;
import java.util.Optional;

/** The parts of a form that came with a file. */
public final class FormParts {
    private FormParts() {}

    public static Optional<EntityPart> find(List<EntityPart> parts, String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst();
    }

    /** @throws Invalid when there is none of that name */
    public static EntityPart needed(List<EntityPart> parts, String name) {
        return find(parts, name).orElseThrow(() -> new Invalid(new Field(name, "field.required")));
    }
}
