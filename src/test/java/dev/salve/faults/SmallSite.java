package dev.salve.faults;

import dev.salve.testing.SiteFixture;
import java.nio.file.Path;

/** A site of a few files that builds without a word, to do harm to. */
final class SmallSite {
    static final String SITE_YAML = """
            format: 1
            title: Willow Clinic
            url: https://willow.example/clinic/
            status: demonstration
            languages: [en-GB]
            clinic: { name: Willow Clinic, email: hello@willow.example, telephone: 01632 960000 }
            emergency: { telephone: "999" }
            rules: { severity: { review/demonstration: off, search/description: off, search/repeated-title: off, style/long-paragraph: off } }
            """;

    private SmallSite() {}

    static SiteFixture in(Path project) {
        return SiteFixture.in(project)
                .withFile("content/site.yaml", SITE_YAML)
                .withFile("content/people.yaml", "- { id: team, name: The team, role: Writers }\n")
                .withFile("content/index.md", page("Welcome", "Hello."));
    }

    /** The same with {@code pages} more pages, page-001 and so on, that all hold {@code words}. */
    static SiteFixture in(Path project, int pages, String words) {
        SiteFixture site = in(project);
        for (int i = 1; i <= pages; i++) {
            site.withFile(String.format("content/page-%03d.md", i), page("Page " + i, (words + " ").repeat(200)));
        }
        return site;
    }

    /** An article with nothing in its front matter but what is needed. */
    static String page(String title, String body) {
        return "---\ntitle: " + title + "\nkind: page\nauthors: [team]\npublished: 2026-11-01\n---\n\n" + body + "\n";
    }
}
