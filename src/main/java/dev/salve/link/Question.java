package dev.salve.link;

import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Directive;
import dev.salve.markdown.Heading;
import dev.salve.markdown.MarkdownBody;
import dev.salve.markdown.Mention;
import dev.salve.markdown.TextRun;
import dev.salve.model.content.Article;
import dev.salve.model.content.Kind;
import dev.salve.model.content.Library;
import dev.salve.model.site.FaqEntry;
import dev.salve.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A question as it stands in an article.
 *
 * @param article the article
 * @param mention its component; the range is the answer
 * @param label its words
 * @param anchor its anchor in the article
 */
record Question(Article article, Mention mention, MarkdownBody label, String anchor) {

    /** All questions, those about no treatment first; one that is answered in two ways is reported. */
    static List<Question> all(List<Article> articles, Library library, Diagnostics diagnostics) {
        List<Question> questions = new ArrayList<>();
        Map<String, Question> byWords = new HashMap<>();
        for (Article article : articles) {
            int before = questions.size();
            addAll(article, questions);
            for (Question question : questions.subList(before, questions.size())) {
                compare(question, byWords, library, diagnostics);
            }
            if (article.kind() == Kind.FAQ) {
                checkNothingElse(article, diagnostics);
            }
        }
        questions.sort(Comparator.comparing(
                question -> !question.article().id().folder().isEmpty()));
        return questions;
    }

    private static void addAll(Article article, List<Question> questions) {
        for (Mention mention : article.body().mentions()) {
            Directive directive = mention.directive();
            if (directive != null && mention.target().equals("question") && directive.label() != null) {
                questions.add(new Question(article, mention, directive.label(), directive.anchor()));
            }
        }
    }

    private static void compare(
            Question question, Map<String, Question> byWords, Library library, Diagnostics diagnostics) {
        String key = question.article().id().language() + " " + question.folded(library);
        Question other = byWords.putIfAbsent(key, question);
        if (other != null && !other.answer(library).equals(question.answer(library))) {
            diagnostics.report(
                    DiagnosticCode.FAQ_CONFLICTING_ANSWERS,
                    question.mention().span(),
                    "the question \"" + question.words(library) + "\" is answered differently in "
                            + other.mention().span().location(),
                    "keep one answer, and link to it from the other place");
        }
    }

    /** The question in plain words. */
    String words(Library library) {
        return FilledWords.of(label, library, article.id().language());
    }

    /** The answer in plain words. */
    String answer(Library library) {
        return FilledWords.of(
                article.body(),
                mention.htmlStart(),
                mention.htmlEnd(),
                library,
                article.id().language());
    }

    /** The question's letters and digits alone, by which the same question is known again. */
    String folded(Library library) {
        return FaqEntry.key(words(library));
    }

    /** Where the first text outside a question stands, as far as that is known; else the article's title. */
    private static SourceSpan otherText(Article article) {
        MarkdownBody body = article.body();
        List<Mention> questions = body.mentions().stream()
                .filter(mention -> mention.target().equals("question"))
                .toList();
        for (Heading heading : body.headings()) {
            if (questions.stream()
                    .noneMatch(question ->
                            question.span().start() <= heading.span().start()
                                    && heading.span().start() < question.span().end())) {
                return heading.span();
            }
        }
        for (TextRun run : body.openRuns()) {
            boolean outside = questions.stream()
                    .noneMatch(question ->
                            question.htmlStart() <= run.htmlStart() && run.htmlStart() < question.htmlEnd());
            boolean isWords =
                    !body.html().substring(run.htmlStart(), run.htmlEnd()).isBlank();
            if (outside && isWords && run.sourceStart() >= 0) {
                return body.source().span(run.sourceStart(), run.sourceStart() + 1);
            }
        }
        return article.titleSpan();
    }

    private static void checkNothingElse(Article article, Diagnostics diagnostics) {
        MarkdownBody body = article.body();
        StringBuilder rest = new StringBuilder();
        int done = 0;
        for (Mention mention : body.mentions()) {
            if (mention.target().equals("question") && mention.htmlStart() >= done) {
                rest.append(body.html(), done, mention.htmlStart());
                done = mention.htmlEnd();
            }
        }
        rest.append(body.html(), done, body.html().length());
        if (!rest.toString().replaceAll("<[^>]*>", "").isBlank()) {
            diagnostics.report(
                    DiagnosticCode.FAQ_OTHER_TEXT,
                    otherText(article),
                    "this file of questions holds other text, which no page would show",
                    "move the text into an answer, or into an article");
        }
    }
}
