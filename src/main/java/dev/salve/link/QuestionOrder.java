package dev.salve.link;

import dev.salve.model.content.Article;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order of questions on the pages that gather them: those of no treatment first, then treatment by treatment along
 * the patient's path, the overview's own before all others.
 */
final class QuestionOrder {
    private final Map<String, Integer> shelf = new HashMap<>();

    private QuestionOrder(List<Article> articles) {
        for (Article article : articles) {
            if (article.kind() == Kind.TREATMENT) {
                shelf.put(place(article), article.front().order());
            }
        }
    }

    static List<Question> sorted(List<Question> questions, List<Article> articles) {
        QuestionOrder order = new QuestionOrder(articles);
        Comparator<Article> path = Comparator.comparing((Article article) -> order.shelf(article))
                .thenComparing(article -> article.id().folder())
                .thenComparing(article -> article.kind() != Kind.TREATMENT)
                .thenComparing(article -> article.front().stage())
                .thenComparing(article -> article.front().order())
                .thenComparing(Article::kind)
                .thenComparing(Article::id);
        return questions.stream()
                .sorted(Comparator.comparing(Question::article, path))
                .toList();
    }

    private int shelf(Article article) {
        return article.id().folder().isEmpty()
                ? Integer.MIN_VALUE
                : shelf.getOrDefault(place(article), FrontMatter.DEFAULT_ORDER);
    }

    private static String place(Article article) {
        return article.id().language() + " " + article.id().folder();
    }
}
