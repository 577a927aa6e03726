package vn.caunoi.access;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.caunoi.web.LocalPath;

/** Takes the last act back. */
@Controller("undoActController")
class UndoController {
    private final Acts acts;

    UndoController(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/hoan-tac/{act}")
    String undo(
            Scope scope,
            @PathVariable UUID act,
            @RequestParam(name = "ve", defaultValue = "/") String back) {
        acts.takeBack(scope, act);
        String page = LocalPath.orFirstPage(back).value().replaceAll("[?&]xong=[^&#]*", "");
        return "redirect:" + page + (page.contains("?") ? "&" : "?") + "xong=hoan-tac";
    }
}
