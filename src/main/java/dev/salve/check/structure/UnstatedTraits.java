package dev.salve.check.structure;

import dev.salve.check.ArticleCheck;
import dev.salve.check.CheckedArticle;
import dev.salve.diagnostic.DiagnosticCode;
import dev.salve.diagnostic.Diagnostics;
import dev.salve.model.content.Traits;
import dev.salve.prose.Sentence;
import dev.salve.yaml.Text;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a treatment's index tells search engines in keys, it tells people in its text. */
public final class UnstatedTraits implements ArticleCheck {
    @Override
    public void check(CheckedArticle checked, Diagnostics diagnostics) {
        Traits traits = checked.article().front().traits();
        Text age = traits.minimumAge();
        if (!checked.isPublished() || (age == null && traits.bodyLocations().isEmpty())) {
            return;
        }
        String text = checked.prose().sentences().stream().map(Sentence::text).collect(Collectors.joining("\n"));
        if (age != null && !says(text, age.value())) {
            diagnostics.report(
                    DiagnosticCode.DATA_NOT_STATED,
                    age.span(),
                    "minimum-age is " + age.value() + ", but no text of this page names that age",
                    "say it in for-whom, such as \"People aged " + age.value() + " or over\"");
        }
        for (Text location : traits.bodyLocations()) {
            if (!says(text, location.value())) {
                diagnostics.report(
                        DiagnosticCode.DATA_NOT_STATED,
                        location.span(),
                        "body-location is \"" + location.value() + "\", but no text of this page says so",
                        "use words of the text here, or name this part of the body in key-facts");
            }
        }
    }

    private static boolean says(String text, String words) {
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
