import cc.redpen.RedPen;
import cc.redpen.config.Configuration;
import cc.redpen.config.ValidatorConfiguration;
import cc.redpen.model.Document;
import cc.redpen.parser.DocumentParser;
import java.io.File;
import java.util.List;

/** RedPen's program is in no registry, its core is: six of its rules over the files that are named. */
public final class RedPenRun {

    private RedPenRun() {}

    /** The files. */
    public static void main(String... files) throws Exception {
        Configuration.ConfigurationBuilder configuration = Configuration.builder("en");
        for (String rule : List.of(
                "SentenceLength", "SectionLength", "DoubledWord", "SuccessiveWord", "WeakExpression", "SuggestExpression")) {
            configuration.addValidatorConfig(new ValidatorConfiguration(rule));
        }
        RedPen redPen = new RedPen(configuration.build());
        File[] named = List.of(files).stream().map(File::new).toArray(File[]::new);
        List<Document> documents = redPen.parse(DocumentParser.PLAIN, named);
        redPen.validate(documents)
                .forEach((document, errors) ->
                        errors.forEach(error -> System.out.println(document.getFileName() + ": " + error.getMessage())));
    }
}
