package dev.salve.build;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.output.OutputSink;
import dev.salve.publish.SitePublisher;
import dev.salve.publish.StagedSite;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For a build: files are staged, then take the place of the published site. */
final class PublishedDelivery implements Delivery {
    private final BuildOptions options;
    private @Nullable StagedSite staged;

    PublishedDelivery(BuildOptions options) {
        this.options = options;
    }

    @Override
    public OutputSink open(Diagnostics diagnostics) {
        staged = SitePublisher.open(options.site(), List.of(options.content(), options.themes()), diagnostics)
                .orElse(null);
        return staged == null ? file -> {} : staged;
    }

    @Override
    public boolean deliver(Diagnostics diagnostics) {
        return staged != null && staged.publish();
    }

    @Override
    public void close() {
        if (staged != null) {
            staged.close();
        }
    }
}
