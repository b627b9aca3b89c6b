package dev.salve.render.page;

import dev.salve.model.site.SitePage;
import dev.salve.model.site.Treatment;
import dev.salve.qr.QrCode;
import dev.salve.render.view.LinkView;
import dev.salve.render.view.PaperView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a page has on paper: its address, to type or to scan, and where the warning signs stand. */
final class Papers {
    private Papers() {}

    static PaperView view(PageParts parts) {
        String address = address(parts.page(), parts);
        QrCode code = QrCode.of(address);
        return new PaperView(address, code.size(), code.path(), warningSigns(parts));
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
