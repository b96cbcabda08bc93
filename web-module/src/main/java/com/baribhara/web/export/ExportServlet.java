package com.baribhara.web.export;

import com.baribhara.report.ExportLogService;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import com.baribhara.web.office.OfficeLists;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code /export/leases.xlsx?status=ACTIVE}: all rows of a list under the filters, in the order and with the columns of the address. With
 * {@code id}s, only those of them. What was exported, and how many rows went out, is written down, also when the reader hung up.
 */
@WebServlet("/export/*")
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([a-z-]+)\\.([a-z]+)");

    private final transient OfficeLists all;
    private final transient Lists lists;
    private final transient ExportLogService log;
    private final transient Clock clock;

    public ExportServlet() {
        this(null, null, null, null);
    }

    @Inject
    public ExportServlet(OfficeLists all, Lists lists, ExportLogService log, Clock clock) {
        this.all = all;
        this.lists = lists;
        this.log = log;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        Optional<FileFormat> format = file.matches() ? FileFormat.ofEnding(file.group(2)) : Optional.empty();
        Optional<OfficeList<?>> list = format.isEmpty() ? Optional.empty() : all.named(file.group(1));
        if (list.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Set<UUID>> only =
                chosen(request.getParameter("all") == null ? request.getParameterValues("id") : null);
        if (only.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            send(lists.show(list.get()), only.get(), format.get(), response);
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A selection may be too long for an address. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    /** The first piece is read before the answer begins, so that a refusal can still be one. */
    private <R> void send(ShownList<R> shown, Set<UUID> only, FileFormat format, HttpServletResponse response)
            throws IOException {
        Page<R> first = shown.piece(null, only);
        FileName name = name(shown, format);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", name.disposition());
        response.setHeader("Cache-Control", "no-store");
        Counted counted = new Counted();
        OutputStream out = response.getOutputStream();
        try {
            write(shown, first, only, format.writer(out, name.title()), counted);
            // only what is whole is ended as such: a fault on the way must not look like the end
            out.close();
        } catch (IOException hungUp) {
            getServletContext().log("an export was not fetched to its end: " + name.spoken());
        } finally {
            log.exported(shown.list().name(), narrowed(shown.list()), format.ending(), counted.rows);
        }
    }

    private static final class Counted {
        private long rows;
    }

    private <R> void write(ShownList<R> shown, Page<R> first, Set<UUID> only, RowWriter writer, Counted counted)
            throws IOException {
        List<Column<R>> columns = shown.columns().shown();
        writer.head(columns.stream()
                .map(column -> lists.words().text(column.label()))
                .toList());
        Page<R> piece = first;
        while (true) {
            for (R row : piece.items()) {
                writer.row(columns.stream()
                        .map(column -> column.value().apply(row))
                        .collect(Collectors.toList()));
                counted.rows++;
            }
            writer.pause();
            if (piece.next() == null) {
                writer.end();
                return;
            }
            piece = shown.piece(piece.next(), only);
        }
    }

    private <R> FileName name(ShownList<R> shown, FileFormat format) {
        OfficeList<R> list = shown.list();
        List<String> filters = Stream.concat(
                        Stream.ofNullable(list.statusText()),
                        Stream.concat(
                                list.filters().stream().map(ActiveFilter::text),
                                Stream.ofNullable(lists.state().getFind())))
                .toList();
        return new FileName(
                list.name(), lists.words().text(list.title()), filters, Dhaka.today(clock), format.ending());
    }

    /** By ids, and without what was looked for: names of people do not belong in a log that is never changed. */
    private String narrowed(OfficeList<?> list) {
        Stream<String> named = list.filters().stream()
                .map(filter -> filter.parameter() + "=" + lists.state().get(filter.parameter()));
        Stream<String> found = Stream.ofNullable(lists.state().getFind()).map(text -> "find");
        return Stream.of(Stream.ofNullable(list.statusText()), named, found)
                .flatMap(Function.identity())
                .collect(Collectors.joining(", "));
    }

    /** Empty when an id is none. */
    private static Optional<Set<UUID>> chosen(String[] ids) {
        try {
            return Optional.of(Stream.of(ids == null ? new String[0] : ids)
                    .map(UUID::fromString)
                    .collect(Collectors.toSet()));
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }
}
