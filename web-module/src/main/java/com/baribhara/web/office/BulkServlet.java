package com.baribhara.web.office;

import com.baribhara.shared.Refusal;
import com.baribhara.shared.bulk.BulkChoiceRefused;
import com.baribhara.shared.bulk.BulkService;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The forms of acts on many rows: choose, begin, do again what failed. Each leads to the page of the act. */
@WebServlet("/bulk/*")
public class BulkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient BulkService bulk;
    private final transient OfficeLists all;
    private final transient Lists lists;

    public BulkServlet() {
        this(null, null, null);
    }

    @Inject
    public BulkServlet(BulkService bulk, OfficeLists all, Lists lists) {
        this.bulk = bulk;
        this.all = all;
        this.lists = lists;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (BulkChoiceRefused refused) {
            String origin = ListColumnsServlet.inside(given(request, "origin"));
            String why = ListState.REFUSED + "=" + refused.code();
            seeOther(response, origin + (origin.contains("?") ? "&" : "?") + why);
        } catch (EJBAccessException notTheirs) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal refused) {
            response.sendError(refused.kind().status());
        } catch (IllegalArgumentException nonsense) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (Objects.requireNonNullElse(request.getPathInfo(), "")) {
            case "/prepare" -> show(response, prepare(request));
            case "/again" -> show(response, bulk.again(UUID.fromString(given(request, "bulk"))));
            case "/begin" -> {
                UUID id = UUID.fromString(given(request, "bulk"));
                bulk.begin(id);
                show(response, id);
            }
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private UUID prepare(HttpServletRequest request) {
        Optional<OfficeList<?>> list = all.named(given(request, "list"));
        boolean whole = request.getParameter("all") != null && list.isPresent();
        String[] ticked = request.getParameterValues("id");
        List<UUID> chosen = whole
                ? found(lists.show(list.get()))
                : Stream.of(ticked == null ? new String[0] : ticked)
                        .filter(id -> !id.isBlank())
                        .map(UUID::fromString)
                        .distinct()
                        .toList();
        return bulk.prepare(given(request, "act"), chosen, ListColumnsServlet.inside(given(request, "origin")));
    }

    /** One more than can be done at once is enough to know that it is too much. */
    private static <R> List<UUID> found(ShownList<R> shown) {
        List<UUID> ids = new ArrayList<>();
        Page<R> piece = shown.piece(null, Set.of());
        piece.items().forEach(row -> ids.add(shown.list().id(row)));
        while (piece.next() != null && ids.size() <= BulkService.MOST) {
            piece = shown.piece(piece.next(), Set.of());
            piece.items().forEach(row -> ids.add(shown.list().id(row)));
        }
        return ids;
    }

    private static void show(HttpServletResponse response, UUID id) {
        seeOther(response, "/bulk.xhtml?id=" + id);
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
