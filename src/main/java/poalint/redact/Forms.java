package poalint.redact;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import poalint.fact.Identifiers;

/** What gives a person, a parcel or an account away by its form. */
final class Forms {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}'-]+";

    private static final String STREET =
            "(?:(?:Unit|Suite|Flat|Apt\\.?|Building|Floor|Room|No\\.?) ?[0-9A-Z-]{1,6},? )?"
                    + "(?:\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:" + CAPITAL + " ){1,4}"
                    + "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Close|Court|Ct|Place|Square|Boulevard|Blvd|Park"
                    + "|Terrace|Crescent|Gardens|Grove|Hill|Row|Highway|Parkway|Estate|District)\\b\\.?"
                    + "|\\d{1,5},? (?:rue|avenue|boulevard|chemin|place|impasse) [\\p{L}' -]{2,40}"
                    + "|\\b\\p{Lu}[\\p{L}-]*(?:stra(?:\u00DF|ss)e|str\\.|weg|platz|allee|gasse|ring|damm|laan|straat) \\d{1,4}[a-z]?"
                    + "|\\b(?:Calle|C/|Avda\\.?|Avenida|Plaza|Paseo|Via|Viale|Piazza|Corso|Largo|ulica|ul\\.|Rua) "
                    + "[\\p{L}.' ]{2,40},? ?\\d{1,4}"
                    + "|\\bP\\.? ?O\\.? Box \\d{1,6})";

    private static final String POSTCODE = "(?:[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d\\b"
            + "|\\b[A-Z]{2} \\d{5}(?:-\\d{4})?\\b|(?:\\b[A-Z]{1,2}-)?\\b\\d{4,5} (?:[A-Z]{2}\\b )?" + CAPITAL
            + "|\\b\\d{2}-\\d{3} " + CAPITAL + ")";

    /** In the order in which they win where two overlap. */
    static final List<Form> ALL = List.of(
            new Form(
                    "address",
                    Pattern.compile(
                            STREET + "(?:[,;]?\\s{1,3}[\\p{L}\\p{N}' .-]{1,40}?){0,3}?[,;]?\\s{1,3}" + POSTCODE)),
            new Form("address", Pattern.compile(STREET)),
            new Form(
                    "address",
                    Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b|\\b[A-Z]{2} \\d{5}(?:-\\d{4})?\\b")),
            new Form("bank data", Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\\b")),
            new Form("bank data", Pattern.compile("\\b(?:\\d{4}[ -]){3}\\d{1,7}\\b|\\b\\d{4}[ -]\\d{6}[ -]\\d{5}\\b")),
            new Form(
                    "bank data",
                    Pattern.compile(
                            "(?i)(?<=\\b(?:bic|swift|iban|sort code|routing number|account (?:number|no\\.?)|card (?:number|no\\.?)):? {0,2})"
                                    + "(?=[A-Z0-9 -]*\\d|[A-Z]{8})[A-Z0-9](?:[A-Z0-9-]| (?=\\d)){4,33}")),
            new Form(
                    "tax id",
                    Pattern.compile(
                            "(?i)(?<=\\b(?:vat|vat id|vat number|vat no\\.?|vat reg(?:istration)?(?: number| no\\.?)?|tax id|tax number|tin|ein|eori|nif|cif|siret|siren"
                                    + "|ust-?id(?:-?nr\\.?)?|steuernummer|company (?:number|no\\.?)|registration (?:number|no\\.?)):? {0,2})"
                                    + "(?=[A-Z0-9 ./-]*\\d{3})[A-Z0-9](?:[A-Z0-9./-]| (?=\\d)){4,20}")),
            new Form(
                    "tax id",
                    Pattern.compile(
                            "\\b(?:ATU|BE|BG|CY|CZ|DE|DK|EE|EL|ES[A-Z]?|FI|FR[0-9A-Z]{2}|GB|XI|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK) ?"
                                    + "\\d{3} ?\\d{3,4} ?\\d{2,6}(?:B\\d{2}|[A-Z]{1,2})?\\b|\\b\\d{2}-\\d{7}\\b|\\b\\d{3}-\\d{2}-\\d{4}\\b")),
            new Form("order id", Pattern.compile("(?<![\\d-])\\d{3}[ \u2013]\\d{7}[ \u2013]\\d{7}(?![\\d-])")),
            new Form(
                    "phone",
                    Pattern.compile(
                            "(?<![\\w.-])(?:\\(\\d{3}\\) ?|\\d{3}[ .-])\\d{3}[ .-]\\d{4}(?![\\w-])"
                                    + "|(?<![\\w.-])\\(?0\\d{2,5}\\)?[ /-]\\d{3,4}(?:[ -]?\\d{2,5}){1,2}(?![\\w-])|(?<!\\w)\\+\\d{1,3}[ \\d()/-]{6,16}\\d")),
            new Form("seller id", Pattern.compile("\\bA(?=[0-9A-Z]*\\d)[0-9A-Z]{12,13}\\b")));

    /** Whatever else has so many digits is a number of somebody or something. */
    static final Form NUMBER = new Form("number", Pattern.compile("\\b(?=(?:[A-Z-]*\\d){9})[A-Z0-9-]{9,40}\\b"));

    /** A firm by its legal form. */
    static final Form COMPANY = new Form(
            "company",
            Pattern.compile("\\b(?:\\p{Lu}[\\p{L}\\p{N}&'.-]*(?: (?:&|and|und|et|y|e))? ){1,4}"
                    + "(?:Co\\.?,? )?(?:Ltd|Limited|LLC|LLP|Inc|Corp|GmbH|UG|AG|KG|OHG|e\\.K|S\\.L|SL|SLU|S\\.A|SARL|SAS|S\\.r\\.l|Srl"
                    + "|SpA|BV|B\\.V|Sp\\. z o\\.o|Oy|ApS|PLC|plc)\\b\\.?(?!\\p{L})"));

    /** How the kinds of fact that give somebody away are called. */
    static final Map<String, String> FACTS = Map.of(
            Identifiers.ORDER_ID, "order id",
            Identifiers.ASIN, "ASIN",
            Identifiers.TRACKING_ID, "tracking number",
            Identifiers.COMPLAINT_ID, "case id",
            Identifiers.MAIL, "mail address",
            Identifiers.PHONE, "phone",
            Identifiers.LINK, "link",
            Identifiers.TRUNCATED_LINK, "link");

    private Forms() {}

    /**
     * A form.
     *
     * @param label what is shown in its place
     * @param pattern how it looks
     */
    record Form(String label, Pattern pattern) {}
}
