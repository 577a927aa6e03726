package vn.caunoi.matters.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.access.Scope;
import vn.caunoi.matters.desk.Caller;
import vn.caunoi.matters.desk.Callers;
import vn.caunoi.matters.desk.MatterFiles;
import vn.caunoi.matters.desk.MatterFiles.Contact;
import vn.caunoi.matters.desk.MatterFiles.Opened;
import vn.caunoi.matters.store.AttachmentStore;
import vn.caunoi.web.PageFrame;
import vn.caunoi.web.PageFrames;

/**
 * One matter: how it stands, what was done with it and what may be done now. Opening a seal and
 * asking for a sender's contact are posts of their own, so that no link, no preview and no going
 * back does it by the way.
 */
@Controller
public class MatterPage {
    private static final String JPEG = MediaType.IMAGE_JPEG_VALUE;
    private static final String PNG = MediaType.IMAGE_PNG_VALUE;

    private final PageFrames frames;
    private final Callers callers;
    private final MatterFiles files;
    private final MatterViews views;

    MatterPage(PageFrames frames, Callers callers, MatterFiles files, MatterViews views) {
        this.frames = frames;
        this.callers = callers;
        this.files = files;
        this.views = views;
    }

    /** The contact of one voice, under the name that the page gives it. */
    public record Shown(String name, Contact contact) {}

    @GetMapping(MatterPaths.ONE)
    ModelAndView show(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, scope, files.read(callers.person(scope), id), Optional.empty());
    }

    @PostMapping(MatterPaths.ONE + "/mo-niem-phong")
    ModelAndView unseal(HttpServletRequest request, Scope scope, @PathVariable UUID id) {
        return page(request, scope, files.unseal(callers.person(scope), id), Optional.empty());
    }

    @PostMapping(MatterPaths.ONE + "/lien-lac/{voice}")
    ModelAndView contact(
            HttpServletRequest request,
            Scope scope,
            @PathVariable UUID id,
            @PathVariable UUID voice) {
        Caller caller = callers.person(scope);
        Opened opened = files.read(caller, id);
        Contact contact = files.contact(caller, id, voice);
        PageFrame frame = frames.frame(request, "matters.desk.matter.title", "");
        String name =
                VoiceLines.named(opened, frame).stream()
                        .filter(line -> line.contactPath().endsWith(voice.toString()))
                        .findFirst()
                        .map(VoiceLine::name)
                        .orElse("");
        return page(request, scope, opened, Optional.of(new Shown(name, contact)));
    }

    /** A picture is shown; whatever else there is goes to the disk, as nothing a browser runs. */
    @GetMapping(MatterPaths.ONE + "/tep/{file}")
    ResponseEntity<byte[]> file(Scope scope, @PathVariable UUID id, @PathVariable UUID file) {
        AttachmentStore.Content content = files.attachment(callers.person(scope), id, file);
        boolean picture = content.mediaType().equals(JPEG) || content.mediaType().equals(PNG);
        return ResponseEntity.ok()
                .contentType(
                        picture
                                ? MediaType.parseMediaType(content.mediaType())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Disposition",
                        picture
                                ? "inline"
                                : "attachment; filename=\"tep-" + file + extension(content) + "\"")
                .body(content.bytes());
    }

    private static String extension(AttachmentStore.Content content) {
        return content.mediaType().equals(MediaType.APPLICATION_PDF_VALUE) ? ".pdf" : ".bin";
    }

    private ModelAndView page(
            HttpServletRequest request, Scope scope, Opened opened, Optional<Shown> contact) {
        PageFrame frame =
                frames.frame(request, "matters.desk.matter.title", opened.matter().code());
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("matter", views.of(scope, opened, frame));
        model.put("contact", contact);
        return new ModelAndView("matters/MatterPage", model);
    }
}
