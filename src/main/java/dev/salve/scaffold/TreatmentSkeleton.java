package dev.salve.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A treatment to start from: its overview and the articles that every treatment needs, all drafts. */
public final class TreatmentSkeleton {
    private static final List<String> ARTICLES =
            List.of("procedure", "benefits", "risks", "home-or-professional", "suitability", "aftercare");

    private TreatmentSkeleton() {}

    /** The files of a treatment, relative to the content folder. */
    public static List<ScaffoldFile> treatment(String folder, String title, String author) {
        List<ScaffoldFile> files = new ArrayList<>();
        String overview = Skeleton.read("treatment/index.md")
                .fill(Map.of("title", title, "name", ScaffoldName.inSentence(title), "author", author));
        files.add(new ScaffoldFile(folder + "/index.md", overview));
        for (String name : ARTICLES) {
            String path = folder + "/" + name;
            files.add(ArticleSkeletons.article(path, ArticleSkeletons.usualKind(name), null, title, author));
        }
        return List.copyOf(files);
    }
}
