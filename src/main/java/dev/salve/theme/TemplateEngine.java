package dev.salve.theme;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.markdown.Html;
import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Fills a theme's templates.
 *
 * <p>Safe for any number of threads. What goes wrong in a template is reported once, with its place in the template;
 * it then yields nothing, and the site is not published.
 */
public final class TemplateEngine {
    private static final int PAGE_SIZE = 24_000;
    private static final int COMPONENT_SIZE = 1_000;

    private final ThemeStrings strings;
    private final TemplateLimits limits;
    private final ViewWrapper wrapper = new ViewWrapper();
    private final Templates templates;
    private final TemplateProblems problems;
    private final MapModel assets;
    private final Map<String, MapModel> stringsByLanguage = new ConcurrentHashMap<>();

    /** Templates that went beyond a limit; trying them again for each page would take as long each time. */
    private final Set<String> stopped = ConcurrentHashMap.newKeySet();

    private TemplateEngine(
            Theme theme, Map<String, ThemeAsset> assets, TemplateLimits limits, Diagnostics diagnostics) {
        this.strings = new ThemeStrings(theme, diagnostics);
        this.limits = limits;
        this.templates = new Templates(theme, wrapper, diagnostics);
        this.problems = new TemplateProblems(theme, templates, limits, diagnostics);
        this.assets = new MapModel(paths(assets), wrapper);
    }

    /** An engine for a theme and the assets that its templates ask for by name. */
    public static TemplateEngine of(Theme theme, Map<String, ThemeAsset> assets, Diagnostics diagnostics) {
        return of(theme, assets, TemplateLimits.standard(), diagnostics);
    }

    /** An engine with limits of its own. */
    public static TemplateEngine of(
            Theme theme, Map<String, ThemeAsset> assets, TemplateLimits limits, Diagnostics diagnostics) {
        return new TemplateEngine(theme, assets, limits, diagnostics);
    }

    /** An engine for Salve's own reports; they are in English and have no assets. */
    public static TemplateEngine ofReports(Diagnostics diagnostics) {
        return of(Theme.ofReports(diagnostics), Map.of(), diagnostics);
    }

    /** What the page template NAME yields, which sees the record {@code view} as {@code page}; nothing where it fails. */
    public Optional<Html> page(String name, Object view, String language) {
        return Optional.ofNullable(fill(pageTemplate(name), "page", view, language, PAGE_SIZE));
    }

    /** How messages call the page template NAME. */
    public String shownTemplate(String name) {
        return templates.source(pageTemplate(name)).path();
    }

    private static String pageTemplate(String name) {
        return "templates/" + name + ".ftlh";
    }

    /** The component template {@code components/NAME.ftlh}, which sees the record {@code view} as {@code view}; empty where it fails. */
    public Html component(String name, Object view, String language) {
        Html filled = fill("components/" + name + ".ftlh", "view", view, language, COMPONENT_SIZE);
        return filled == null ? Html.EMPTY : filled;
    }

    private @Nullable Html fill(String path, String variable, Object view, String language, int size) {
        if (!(view instanceof Record)) {
            throw new IllegalArgumentException("templates see records, not " + view.getClass());
        }
        if (stopped.contains(path)) {
            return null;
        }
        Map<String, Object> model = new HashMap<>();
        model.put("assets", assets);
        model.put("strings", stringsIn(language));
        CappedWriter out = new CappedWriter(size, limits.characters());
        Template template = null;
        Limit exceeded;
        Deadline deadline = Deadline.in(limits.millis());
        try {
            model.put(variable, wrapper.wrap(view));
            template = templates.getTemplate(path);
            template.createProcessingEnvironment(new MapModel(model, wrapper), out)
                    .process();
            return new Html(out.toString());
        } catch (ParseException e) {
            problems.unparsed(e);
            return null;
        } catch (TemplateException e) {
            problems.failed(path, e);
            return null;
        } catch (IOException e) {
            problems.missing(path);
            return null;
        } catch (CappedWriter.TooMuch e) {
            stopped.add(path);
            problems.tooMuch(path, e.place());
            return null;
        } catch (StackOverflowError e) {
            exceeded = Limit.DEPTH;
        } catch (OutOfMemoryError e) {
            // A text that doubles itself fails in one great request, which leaves the memory as it was.
            exceeded = Limit.MEMORY;
        } catch (RuntimeException e) {
            if (!isInterrupt(e)) {
                throw e;
            }
            exceeded = Limit.TIME;
        } finally {
            deadline.stop();
        }
        if (stopped.add(path)) {
            Place place = template == null ? null : Retracer.placeIn(template, new MapModel(model, wrapper));
            problems.beyond(exceeded, path, place);
        }
        return null;
    }

    /** Where each asset goes, by name. */
    private static Map<String, String> paths(Map<String, ThemeAsset> assets) {
        Map<String, String> paths = new LinkedHashMap<>();
        assets.forEach((name, asset) -> paths.put(name, asset.path()));
        return paths;
    }

    private MapModel stringsIn(String language) {
        return stringsByLanguage.computeIfAbsent(language, key -> new MapModel(strings.in(key), wrapper));
    }

    /** FreeMarker's own exception for an interrupted template is not public. */
    private static boolean isInterrupt(RuntimeException e) {
        return e.getClass().getName().endsWith("TemplateProcessingThreadInterruptedException");
    }
}
