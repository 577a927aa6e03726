package vn.caunoi.exchange;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.caunoi.access.Scope;

/** Takes an import back. */
@Controller
class UndoController {
    private final ImportUndo undo;

    UndoController(ImportUndo undo) {
        this.undo = undo;
    }

    @PostMapping("/nhap-ho-so/{id}/hoan-tac")
    String undo(Scope scope, @PathVariable UUID id) {
        undo.undo(scope, id);
        return "redirect:/nhap-ho-so/" + id;
    }
}
