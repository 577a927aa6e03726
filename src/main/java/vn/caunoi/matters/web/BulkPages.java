package vn.caunoi.matters.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.access.Acts;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.BulkAssignment;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.organization.UnitId;
import vn.caunoi.web.NotFound;
import vn.caunoi.web.Refusal;

/** What an officer does with several ticked lines of the inbox at once. */
@Controller
class BulkPages {
    private final Callers callers;
    private final BulkAssignment assignment;
    private final Officers officers;
    private final EntryPlaces places;

    BulkPages(Callers callers, BulkAssignment assignment, Officers officers, EntryPlaces places) {
        this.callers = callers;
        this.assignment = assignment;
        this.officers = officers;
        this.places = places;
    }

    @PostMapping(InboxFilter.PATH + "/giao-nhieu")
    String assign(
            Scope scope,
            @RequestParam(name = "chon", defaultValue = "") List<String> picked,
            @RequestParam(name = "nguoinhan", defaultValue = "") String to,
            @RequestParam(name = "xem", defaultValue = "") String query) {
        UnitId commune = commune(scope);
        Map<UUID, Integer> seen = seen(picked);
        UUID officer =
                InboxFilter.id(to)
                        .filter(account -> officers.includes(commune, account))
                        .orElseThrow(() -> new Refusal("matters.desk.refused.no-officer"));
        BulkAssignment.Assigned done = assignment.assign(callers.person(scope), seen, officer);
        String back = InboxFilter.ofQuery(query).href();
        return Acts.redirect(
                done.left() == 0
                        ? back
                        : back + (back.contains("?") ? "&" : "?") + "sot=" + done.left(),
                done.act());
    }

    @PostMapping(InboxFilter.PATH + "/chon-doc")
    String readOut(
            Scope scope, @RequestParam(name = "chon", defaultValue = "") List<String> picked) {
        commune(scope);
        StringBuilder next = new StringBuilder(InboxFilter.PATH + "/doc-tai-hop");
        char joint = '?';
        for (UUID matter : seen(picked).keySet()) {
            next.append(joint).append("viec=").append(matter);
            joint = '&';
        }
        return "redirect:" + next;
    }

    private UnitId commune(Scope scope) {
        return places.of(scope)
                .filter(EntryPlaces.Places::keeps)
                .map(EntryPlaces.Places::commune)
                .orElseThrow(NotFound::new);
    }

    private static Map<UUID, Integer> seen(List<String> picked) {
        Map<UUID, Integer> seen = new LinkedHashMap<>();
        for (String pick : picked) {
            String[] parts = pick.split("_", 2);
            Optional<UUID> id = InboxFilter.id(parts[0]);
            if (id.isPresent() && parts.length == 2 && parts[1].matches("\\d{1,9}")) {
                seen.put(id.get(), Integer.valueOf(parts[1]));
            }
        }
        if (seen.isEmpty()) {
            throw new Refusal("matters.desk.refused.none-picked");
        }
        if (seen.size() > InboxPage.SIZE) {
            throw new NotFound();
        }
        return seen;
    }
}
