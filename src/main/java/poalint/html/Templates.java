package poalint.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * The templates of {@code src/main/jte}, which the build has made classes of.
 *
 * @param engine finds them
 * @param style what every page carries
 * @param version the program's version
 */
record Templates(TemplateEngine engine, PageStyle style, String version) {

    static Templates load(String version) {
        return new Templates(TemplateEngine.createPrecompiled(ContentType.Html), PageStyle.load(), version);
    }

    String page(PlanPage page) {
        return render("plan.jte", page);
    }

    String page(IndexPage page) {
        return render("index.jte", page);
    }

    private String render(String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template, Map.of("page", page, "style", style, "version", version), out);
        return out.toString();
    }
}
