package dev.salve.render.page;

import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.qr.QrCode;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PaperView;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page has on paper: its address, to type or to scan, and where the warning signs stand. */
final class Papers {
    private Papers() {}

    /** With a list of the words that the page explains; asked for only after every text of it has been rendered. */
    static PaperView leaflet(PageParts parts) {
        Collator collator =
                Collator.getInstance(Locale.forLanguageTag(parts.language().tag()));
        return view(
                parts,
                parts.bodies().explained().stream()
                        .map(term -> new PaperView.Word(
                                term.term().value(), parts.bodies().html(term.definition())))
                        .sorted(Comparator.comparing(PaperView.Word::name, collator))
                        .toList());
    }

    static PaperView view(PageParts parts) {
        return view(parts, List.of());
    }

    private static PaperView view(PageParts parts, List<PaperView.Word> words) {
        String address = address(parts.page(), parts);
        QrCode code = QrCode.of(address);
        return new PaperView(address, code.size(), code.path(), warningSigns(parts), words);
    }

    private static String address(SitePage page, PageParts parts) {
        return parts.config().identity().absolute(page.url().path());
    }

    private static @Nullable LinkView warningSigns(PageParts parts) {
        Treatment treatment = parts.site().treatment(parts.page());
        if (treatment == null || Shell.warningSigns(parts.page(), parts) != null) {
            return null;
        }
        return treatment.pages().stream()
                .map(page -> warningSigns(page, parts))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LinkView warningSigns(SitePage page, PageParts parts) {
        LinkView signs = Shell.warningSigns(page, parts);
        String href = signs == null ? null : signs.href();
        return signs == null || href == null
                ? null
                : LinkView.of(signs.label(), address(page, parts) + href.substring(href.indexOf('#')));
    }
}
