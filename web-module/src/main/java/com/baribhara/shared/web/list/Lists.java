package com.baribhara.shared.web.list;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a list needs to know of the request: its filters, its reader and the reader's words. */
@RequestScoped
public class Lists {
    private final ListState state;
    private final ColumnChoices choices;
    private final Formats words;
    private final HttpServletRequest request;

    protected Lists() {
        this(null, null, null, null);
    }

    @Inject
    public Lists(ListState state, ColumnChoices choices, Formats words, HttpServletRequest request) {
        this.state = state;
        this.choices = choices;
        this.words = words;
        this.request = request;
    }

    public <R> ShownList<R> show(OfficeList<R> list) {
        return new ShownList<>(list, state, choices);
    }

    public ListState state() {
        return state;
    }

    public Formats words() {
        return words;
    }

    /** The word of the status that the address names, of this kind of thing; null when it names none. */
    public String status(String kind) {
        String status = state.get("status");
        return status == null ? null : words.text("status." + kind + "." + status);
    }

    /** Whether the reader deals with what tenants owe. */
    public boolean money() {
        return request.isUserInRole(Permissions.INVOICE_READ);
    }

    /**
     * A filter that names a thing, with the thing's name for the reader; null when it was not given. One that names nothing we know is
     * left out and told of, like any other that says nothing.
     */
    public Named named(String parameter, Function<UUID, Optional<String>> name) {
        return state.read(parameter, text -> {
            UUID id = UUID.fromString(text);
            return name.apply(id)
                    .map(known -> new Named(id, new ActiveFilter(parameter, words.text("filter." + parameter, known))))
                    .orElseThrow(() -> new IllegalArgumentException("nothing known by this id"));
        });
    }

    /** A thing that the list is narrowed to. */
    public record Named(UUID id, ActiveFilter filter) {
        public static UUID id(Named named) {
            return named == null ? null : named.id();
        }
    }
}
