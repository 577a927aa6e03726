package vn.caunoi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The templates of all modules, compiled at build time. */
@Component
public class Pages {
    private static final String PACKAGE = "vn.caunoi.pages";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(
                    null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);

    /** Writes a whole page into memory, so that an error never leaves half a page behind. */
    public byte[] render(String name, Map<String, Object> model) {
        var output = new Utf8ByteOutput();
        templates.render(name + ".jte", model, output);
        return output.toByteArray();
    }
}
