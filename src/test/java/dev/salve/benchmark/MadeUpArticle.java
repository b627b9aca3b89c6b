package dev.salve.benchmark;

/** An article of about 700 words, with everything that articles have. */
final class MadeUpArticle {
    private static final int SECTIONS = 4;

    private final int treatment;
    private final int number;
    private final int siblings;
    private final Prose prose;

    /** Article {@code number} of a treatment with {@code siblings} articles. */
    MadeUpArticle(int treatment, int number, int siblings, Prose prose) {
        this.treatment = treatment;
        this.number = number;
        this.siblings = siblings;
        this.prose = prose;
    }

    String markdown() {
        StringBuilder text = new StringBuilder(6000);
        text.append("---\ntitle: Article ")
                .append(number)
                .append(" about treatment ")
                .append(treatment);
        text.append("\nkind: article\nsummary: ").append(prose.sentence());
        text.append("\nfor-whom: Adults who think about treatment ").append(treatment);
        text.append(".\nin-short: ").append(prose.sentence());
        text.append("\nuncertainty: ").append(prose.sentence());
        text.append("\nfurther-help: ").append(prose.sentence());
        text.append("\nauthors: [editorial-team]\npublished: 2026-11-10\norder: ")
                .append(number);
        text.append("\n---\n\n").append(prose.paragraph()).append("\n");
        for (int section = 1; section <= SECTIONS; section++) {
            section(section, text);
        }
        text.append("\n## Questions people ask\n");
        for (int question = 1; question <= 2; question++) {
            text.append("\n:::question[What about point ")
                    .append(question)
                    .append(" of article ")
                    .append(number);
            text.append(" of treatment ")
                    .append(treatment)
                    .append("?]\n")
                    .append(prose.paragraph())
                    .append("\n:::\n");
        }
        return text.toString();
    }

    private void section(int section, StringBuilder text) {
        text.append("\n## Part ").append(section).append(" of the matter\n\n");
        text.append(prose.paragraph()).append(" [@").append(MadeUpSite.reference(prose.number(MadeUpSite.REFERENCES)));
        text.append("]\n\nIt takes :fact[")
                .append(MadeUpSite.fact(prose.number(MadeUpSite.FACTS)))
                .append("]. ");
        text.append(prose.sentence()).append(" Read [more about it](article-");
        text.append(1 + prose.number(siblings)).append(".md).\n\n");
        switch (section) {
            case 1 -> list(":::do", text);
            case 2 -> list(":::dont", text);
            case 3 -> list(":::care[Get help the same day if:]{level=urgent}", text);
            default -> {
                text.append(":::callout[Good to know]{level=info}\n")
                        .append(prose.paragraph())
                        .append("\n:::\n\n");
                text.append("| When | What |\n|---|---|\n| Day 1 | ")
                        .append(prose.item())
                        .append(" |\n");
            }
        }
    }

    private void list(String opening, StringBuilder text) {
        text.append(opening).append('\n');
        for (int i = 0; i < 3; i++) {
            text.append("- ").append(prose.item()).append('\n');
        }
        text.append(":::\n");
    }
}
