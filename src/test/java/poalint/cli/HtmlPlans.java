package poalint.cli;

/** Plans for the tests of the pages. */
final class HtmlPlans {

    /** Findings of all three severities, some on the same words. */
    static final String WEAK = """
            Dear Amazon Team,

            Root cause:
            Several customers wrote that their lamps came late. After the sale
            in May our only packer was ill, and nobody took her place.

            Actions taken:
            - We will refund some of the buyers.
            - All messages will be answered immediately.

            Prevention:
            - We check our late orders regularly.
            - A second packer will always be there, so this will never happen again.
            """;

    /** What would be markup, and what HTML forbids. */
    static final String HOSTILE = """
            Root cause:
            <script>document.title = 'run'</script> & "several customers" </p></div></body> <img src=x onerror=alert(1)> &lt;b&gt;

            Actions taken:
            - We will <b>refund</b> them. <!-- no comment --> ]]> ${1 + 1} @if(true) </style></title>

            Prevention:
            - We check it regularly: tab <9> bell <7> escape <1B>[31mred <B> <85> <FFFE> <202E>turned<202C>.
            """.replace("<9>", "\t")
            .replace("<7>", "\u0007")
            .replace("<1B>", "\u001B")
            .replace("<B>", "\u000B")
            .replace("<85>", "\u0085")
            .replace("<FFFE>", "\uFFFE")
            .replace("<202E>", "\u202E")
            .replace("<202C>", "\u202C");

    /** What it answers. */
    static final String NOTICE = """
            Please send us within 48 hours a plan of action that explains:
            - the root cause of the late shipments and of the negative feedback
            - the actions you have taken to resolve the late shipments
            - the steps you have taken to prevent late shipments and negative feedback
            Please also send invoices for ASIN B0ABCD1234.
            """;

    private HtmlPlans() {}
}
