package com.baribhara.shared.web;

import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.text.Digits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a list shows, as its address says it: filters by name, {@code sort}, {@code size} and the trail of pages walked through. So back,
 * reload and a link that was sent show the same. A value that says nothing is left out and told of, never an error.
 */
@Named("list")
@RequestScoped
public class ListState {
    private static final Set<String> SIZES = Set.of("25", "50", "100");
    private static final int USUAL_SIZE = 50;
    private static final int LONGEST = 200;
    static final String TRAIL = "trail";
    static final String SORT = "sort";
    static final String SIZE = "size";

    /** Why a choice of rows was sent back to its list; said once, and no part of what the list shows. */
    public static final String REFUSED = "refused";

    private static final Set<String> REFUSALS = Set.of(
            "list.nothing-chosen", "list.too-many-chosen", "invoice-run.nothing-parked", "invoice-run.under-way");
    private static final Set<String> NO_FILTERS = Set.of(SORT, SIZE, TRAIL, "columns", "id");

    private final String path;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final String find;
    private String refused;
    private boolean misread;

    protected ListState() {
        this.path = null;
        this.find = null;
    }

    @Inject
    public ListState(HttpServletRequest request, FindWords words) {
        this.path = request.getRequestURI();
        request.getParameterMap().forEach((name, values) -> {
            if (name.equals(REFUSED)) {
                refused = REFUSALS.contains(values[0]) ? values[0] : null;
            } else if (values[0].length() > longest(name) || values[0].indexOf('\0') >= 0) {
                misread = true;
            } else if (!values[0].isBlank()) {
                given.put(name, values[0].strip());
            }
        });
        find = sought(words);
    }

    /** What is sealed is longer than what was typed. */
    private static int longest(String name) {
        return Set.of(TRAIL, FindWords.FIND).contains(name) ? Pager.LONGEST : LONGEST;
    }

    private String sought(FindWords words) {
        String typed = Optional.ofNullable(given.get(FindWords.FIND))
                .flatMap(words::read)
                .filter(text -> text.length() <= LONGEST)
                .orElse(null);
        if (typed == null && given.remove(FindWords.FIND) != null) {
            misread = true;
        }
        return typed;
    }

    /** A filter as it was given, for its field; null when it was not. */
    public String get(String name) {
        return given.get(name);
    }

    /** What is looked for by typing; Bangla digits are read as the Latin ones that identifiers have. */
    public String getFind() {
        return find;
    }

    public String find() {
        return find == null ? null : Digits.latin(find);
    }

    /** The value that a filter stands for; null when it was not given or says nothing. */
    public <T> T read(String name, Function<String, T> reader) {
        String text = given.get(name);
        if (text == null) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException senseless) {
            misread = true;
            given.remove(name);
            return null;
        }
    }

    /** A filter that is one of these words. */
    public String oneOf(String name, Set<String> words) {
        return read(name, text -> possible(text, words.contains(text)));
    }

    /** The page of the list that is asked for, in an order that the list can take. */
    public PageRequest request(String usual, Set<String> sortable) {
        String sort = read(SORT, text -> possible(text, sortable.contains(text.replaceFirst("^-", ""))));
        return pager().request(sort == null ? usual : sort);
    }

    private static String possible(String text, boolean possible) {
        return Optional.of(text)
                .filter(given -> possible)
                .orElseThrow(() -> new IllegalArgumentException("says nothing"));
    }

    /** The first page again, after the trail turned out to lead nowhere. */
    public void forgetTrail() {
        misread = true;
        given.remove(TRAIL);
    }

    /** The code of the refusal that led back here; null when none did. */
    public String getRefused() {
        return refused;
    }

    public boolean isMisread() {
        return misread;
    }

    public boolean isNarrowed() {
        return given.keySet().stream().anyMatch(name -> !NO_FILTERS.contains(name));
    }

    public int getSize() {
        String size = read(SIZE, text -> possible(text, SIZES.contains(text)));
        return size == null ? USUAL_SIZE : Integer.parseInt(size);
    }

    String path() {
        return path;
    }

    Pager pager() {
        return new Pager(given.get(TRAIL), getSize());
    }

    /** The address of the first page with one more filter, or another value of it; an empty value takes it away. */
    public String with(String name, Object value) {
        String text = value == null ? "" : value.toString();
        return address(
                text.isEmpty() ? Map.of() : Map.of(name, text),
                Stream.of(TRAIL, name).collect(Collectors.toSet()));
    }

    /** This address with these parameters added, in place of those. */
    String address(Map<String, String> added, Set<String> without) {
        StringBuilder address = new StringBuilder(path);
        Map<String, String> all = new LinkedHashMap<>(given);
        all.keySet().removeAll(without);
        all.putAll(added);
        all.forEach((name, value) -> address.append(address.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
