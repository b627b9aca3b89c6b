package dev.salve.cli;

import dev.salve.model.content.Article;
import dev.salve.model.content.Person;
import dev.salve.model.content.SignOffRecord;
import dev.salve.model.content.Signature;
import dev.salve.model.content.StatedReview;
import dev.salve.model.site.Site;
import dev.salve.model.site.SitePage;
import dev.salve.publish.DiskTrouble;
import dev.salve.signoff.CanonicalText;
import dev.salve.signoff.RecordWriter;
import dev.salve.signoff.Refusal;
import dev.salve.signoff.SignOffs;
import dev.salve.signoff.Signing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code salve review sign}: a reviewer signs the text of an article as it stands. */
@Command(
        name = "sign",
        description = "Records that a reviewer has read an article and signs its text as it stands.",
        footer = {
            "",
            "The record goes into content/reviews/. Any later change of the text makes it void.",
            "",
            "Example:",
            "  salve review sign microneedling/benefits --by dr-lane"
        })
final class ReviewSignCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceSettings sources = new SourceSettings();

    @Parameters(paramLabel = "ARTICLE", description = "The article, such as microneedling/benefits.")
    String article = "";

    @Option(names = "--by", paramLabel = "ID", required = true, description = "Who signs, with an id of people.yaml.")
    String by = "";

    @Option(
            names = "--next",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "When the next review falls due; without it, as late as site.yaml allows.")
    @Nullable
    LocalDate next;

    ReviewSignCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReviewedSite reviewed = ReviewedSite.read(sources, spec, surroundings);
        Site site = reviewed.site();
        Article found = reviewed.articles().find(article);
        if (found == null) {
            return Refusals.print(reviewed.articles().unknown(article), surroundings);
        }
        Signing signing = new Signing(site, reviewed.report().diagnostics());
        Refusal refusal = signing.refusal(found);
        if (refusal == null) {
            refusal = signing.refusal(found, by, reviewed.options().shownContent() + "/people.yaml");
        }
        if (refusal != null) {
            return Refusals.print(refusal, surroundings);
        }
        return sign(found, site, reviewed.options().content());
    }

    private int sign(Article found, Site site, Path content) {
        Person person = Objects.requireNonNull(site.library().people().get(by));
        SitePage page = Objects.requireNonNull(site.page(found.id()));
        Signature signature = new Signature(
                by,
                person.name(),
                person.role(),
                person.registration(),
                site.date(),
                nextReview(found, site),
                Version.number());
        List<String> text = CanonicalText.of(site, page, found).texts();
        SignOffRecord earlier = SignOffs.record(site, found.id());
        SignOffRecord record = earlier == null
                ? new SignOffRecord(found.id(), List.of(signature), text)
                : earlier.signed(signature, text);
        try {
            Path file = RecordWriter.write(record, content);
            print(found, record, signature, NewFiles.shown(file, surroundings));
        } catch (IOException e) {
            surroundings.err().println("error: the record can't be written: " + DiskTrouble.words(e));
            return ExitCode.TROUBLE;
        }
        return ExitCode.DONE;
    }

    private LocalDate nextReview(Article found, Site site) {
        LocalDate latest =
                site.date().plus(site.config().review().longest(found.front().tags(), site.date()));
        StatedReview stated = found.front().review();
        LocalDate chosen = next;
        if (chosen == null) {
            if (stated == null || !stated.by().value().equals(by)) {
                return latest;
            }
            boolean isOfToday =
                    stated.on().equals(site.date()) && !stated.next().isAfter(latest);
            return isOfToday ? stated.next() : latest;
        }
        if (!chosen.isAfter(site.date()) || chosen.isAfter(latest)) {
            throw WrongUsage.of(spec, "the next review must come after " + site.date() + ", and not after " + latest);
        }
        return chosen;
    }

    private void print(Article found, SignOffRecord record, Signature signature, String file) {
        PrintWriter out = surroundings.out();
        out.println(
                "Signed by " + signature.name() + ": " + found.front().title().value());
        out.println("  " + file);
        out.println();
        StatedReview stated = found.front().review();
        if (stated != null && record.signatures().stream().anyMatch(signed -> signed.isStatedBy(stated))) {
            out.println("The front matter of " + found.file().path() + " states this review already.");
        } else {
            out.println("Next: write this line into the front matter of "
                    + found.file().path() + (stated == null ? ":" : ", in place of the review there:"));
            out.println("  review: " + signature.asReview());
        }
    }
}
