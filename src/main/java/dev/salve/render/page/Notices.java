package dev.salve.render.page;

import dev.salve.config.ReviewPolicy;
import dev.salve.language.Language;
import dev.salve.model.content.FrontMatter;
import dev.salve.model.content.StatedReview;
import dev.salve.render.view.NoticeView;
import java.util.ArrayList;
import java.util.List;

/** What a visitor must know of a page before reading it. */
final class Notices {
    private final PageParts parts;
    private final Language language;
    private final List<NoticeView> notices = new ArrayList<>();

    private Notices(PageParts parts) {
        this.parts = parts;
        this.language = parts.language();
    }

    static List<NoticeView> of(PageParts parts) {
        Notices notices = new Notices(parts);
        if (parts.config().identity().isDemonstration()) {
            notices.add("demonstration", notices.language.word("demonstration"));
        }
        if (parts.page().article() != null) {
            notices.article(parts.front());
        }
        return List.copyOf(notices.notices);
    }

    private void article(FrontMatter front) {
        if (front.draft()) {
            add("draft", language.word("notice.draft"));
        }
        if (front.review() != null) {
            review(front.review());
        }
        if ("unreviewed".equals(front.translation())) {
            add("translation", language.word("notice.translation"));
        }
    }

    /** An overdue review, where the site has a notice for it; when its time is over, nobody is said to be checking. */
    private void review(StatedReview review) {
        ReviewPolicy policy = parts.config().review();
        switch (policy.standing(review.next(), parts.site().date())) {
            case CURRENT, DUE -> {}
            case UNDER_REVIEW -> add("under-review", dated("notice.under-review", review));
            case OVERDUE -> {
                if (policy.overdueNotice() != null) {
                    add("overdue", dated("notice.overdue", review));
                }
            }
        }
    }

    private String dated(String key, StatedReview review) {
        return language.phrase(key, language.date(review.next()), language.date(review.on()));
    }

    /** The first sentence of {@code words} stands out. */
    private void add(String kind, String words) {
        int end = words.indexOf(". ") + 1;
        notices.add(new NoticeView(
                kind, words.substring(0, end), words.substring(end).strip()));
    }
}
