package dev.salve.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A site to start from: settings, pages, data files and one treatment as a draft. It builds as it is. */
public final class SiteSkeleton {
    private static final String SAMPLE = "sample-treatment";
    private static final List<String> CONTENT = List.of(
            "site.yaml",
            "index.md",
            "about.md",
            "contact.md",
            "editorial-policy.md",
            "faq.md",
            "privacy.md",
            "people.yaml",
            "references.yaml",
            "glossary.yaml",
            "facts.yaml");

    private SiteSkeleton() {}

    /** The files of a site, relative to its project folder. */
    public static List<ScaffoldFile> site(String title) {
        Map<String, String> words = Map.of("title", title, "folder", SAMPLE);
        List<ScaffoldFile> files = new ArrayList<>();
        for (String name : CONTENT) {
            files.add(new ScaffoldFile(
                    "content/" + name, Skeleton.read("site/" + name).fill(words)));
        }
        for (ScaffoldFile file : TreatmentSkeleton.treatment(SAMPLE, ScaffoldName.title(SAMPLE), "editorial-team")) {
            files.add(new ScaffoldFile("content/" + file.path(), file.text()));
        }
        files.add(new ScaffoldFile(
                "site/.gitignore", Skeleton.read("site/site.gitignore").fill(words)));
        return List.copyOf(files);
    }
}
