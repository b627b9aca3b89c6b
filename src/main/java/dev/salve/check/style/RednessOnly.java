package dev.salve.check.style;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.DataKind;
import dev.salve.prose.Block;
import dev.salve.prose.Sentence;
import dev.salve.prose.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a page tells which signs to look for, redness is also told as it looks on brown and black skin (NHS-21). Looked
 * at are care cards, risks and the days after a treatment; any place of the page may tell it.
 */
public final class RednessOnly implements ArticleCheck {
    private static final Set<String> RED = Set.of("red", "redness", "redder", "reddened");
    private static final Set<String> OTHER_THINGS =
            Set.of("light", "flag", "flags", "cross", "wine", "meat", "blood", "cell", "cells", "led", "box");
    private static final Set<String> DARK = Set.of("brown", "black", "darker", "dark");

    @Override
    public void check(CheckedArticle article, Diagnostics diagnostics) {
        if (!article.isPublished() || !article.language().isEnglish()) {
            return;
        }
        List<Sentence> signs =
                new ArrayList<>(article.prose().data(DataKind.RISKS).sentences());
        signs.addAll(article.prose().data(DataKind.TIMELINE).sentences());
        for (Block block : article.prose().body().blocks()) {
            if (block.components().contains("care")) {
                signs.addAll(block.sentences());
            }
        }
        for (Sentence sign : signs) {
            Token red = red(sign);
            if (red != null) {
                if (!isToldForDarkSkin(article)) {
                    diagnostics.report(
                            DiagnosticCode.STYLE_REDNESS_ONLY,
                            sign.span(red),
                            "\"" + red.text() + "\" is how this looks on white skin, and the page says no more",
                            "add how it looks on brown and black skin: often darker, purple or grey, warm or swollen");
                }
                return;
            }
        }
    }

    private static @Nullable Token red(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (RED.contains(tokens.get(i).lower()) && !OTHER_THINGS.contains(Counted.word(tokens, i + 1))) {
                return tokens.get(i);
            }
        }
        return null;
    }

    private static boolean isToldForDarkSkin(CheckedArticle article) {
        for (Sentence sentence : article.prose().sentences()) {
            boolean dark = false;
            boolean skin = false;
            for (Token token : sentence.tokens()) {
                dark |= DARK.contains(token.lower());
                skin |= token.lower().equals("skin") || token.lower().equals("skins");
            }
            if (dark && skin) {
                return true;
            }
        }
        return false;
    }
}
