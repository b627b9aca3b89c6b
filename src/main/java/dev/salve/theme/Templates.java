package dev.salve.theme;

import dev.salve.diagnostic.Diagnostics;
import dev.salve.source.SourceFile;
import freemarker.cache.NullCacheStorage;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * FreeMarker, set up so that a template can print what it is given and do nothing else.
 *
 * <p>Templates come from the theme alone, each is parsed once, and each can be interrupted.
 */
final class Templates extends Configuration {
    private final Theme theme;
    private final Diagnostics diagnostics;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Map<String, SourceFile> sources = new ConcurrentHashMap<>();

    Templates(Theme theme, ViewWrapper wrapper, Diagnostics diagnostics) {
        super(VERSION_2_3_34);
        this.theme = theme;
        this.diagnostics = diagnostics;
        setObjectWrapper(wrapper);
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setWrapUncheckedExceptions(false);
        setLogTemplateExceptions(false);
        setAttemptExceptionReporter((exception, environment) -> {});
        setOutputFormat(HTMLOutputFormat.INSTANCE);
        setAutoEscapingPolicy(ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
        setLocalizedLookup(false);
        setLocale(Locale.ROOT);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setNumberFormat("computer");
        setDefaultEncoding("UTF-8");
        setTabSize(1);
        setCacheStorage(NullCacheStorage.INSTANCE);
    }

    /** The template of this name, parsed when first asked for; includes and imports come here too. */
    @Override
    public Template getTemplate(
            String name,
            @Nullable Locale locale,
            @Nullable Object customLookupCondition,
            @Nullable String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        Retracer.including();
        Template known = parsed.get(name);
        return known != null ? known : parsed(normalised(name));
    }

    private Template parsed(String path) throws IOException {
        Template known = parsed.get(path);
        if (known != null) {
            return known;
        }
        Optional<ThemeFile> file = path.endsWith(".ftlh") ? theme.file(path) : Optional.empty();
        SourceFile source = file.isEmpty() ? null : Theme.text(file.get(), diagnostics);
        if (source == null) {
            throw new TemplateNotFoundException(path, null, "no such template");
        }
        sources.put(path, source);
        Template template = new Template(path, path, new StringReader(source.text()), this);
        RefusedSyntax.check(template, source);
        _CoreAPI.addThreadInterruptedChecks(template);
        Template first = parsed.putIfAbsent(path, template);
        return first == null ? template : first;
    }

    /** The text of a template that has been asked for. */
    SourceFile source(String path) {
        SourceFile source = sources.get(path);
        return source == null ? SourceFile.named(path) : source;
    }

    /** The template's path from the theme's folder, without dots; climbing out of it leads nowhere. */
    private static String normalised(String name) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : name.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
