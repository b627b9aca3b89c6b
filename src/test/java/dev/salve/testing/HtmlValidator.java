package dev.salve.testing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The checker of the W3C, with its schema loaded once. */
public final class HtmlValidator {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final long STACK = 16L << 20;

    private volatile boolean loaded;
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    public HtmlValidator() {
        // The grammar of HTML is one deep tree, which the checker walks by recursion.
        Thread thread = new Thread(null, this::load, "grammar", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (!loaded) {
            throw new IllegalStateException("the grammar of HTML could not be loaded");
        }
    }

    private void load() {
        try {
            validator.setUpMainSchema(SCHEMA, new Listener(new ArrayList<>()));
            loaded = true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Errors and warnings, each with its line. */
    public List<String> problems(String page) {
        List<String> found = new ArrayList<>();
        try {
            validator.setUpValidatorAndParsers(new Listener(found), false, false);
            InputSource source = new InputSource(new StringReader(page));
            // The policy of a page is checked against its own address.
            source.setSystemId("https://alder-quay.example/page/");
            validator.checkHtmlInputSource(source);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        // A block of data is not a script to a browser, which returns before it asks the policy; the checker asks
        // first.
        found.removeIf(problem -> problem.contains("Inline script violates Content Security Policy")
                && !Jsoup.parse(page).select("script[type=application/ld+json]").isEmpty());
        return found;
    }

    /**
     * The same for every page of a small site, whose texts are too short for their language to be told, and whose
     * redirects are written in the XML syntax, of which the checker makes a remark.
     */
    public List<String> problemsOf(SiteFixture.Built site) {
        return site.files().stream()
                .filter(path -> path.endsWith(".html"))
                .flatMap(path -> problems(site.file(path)).stream().map(problem -> path + ":" + problem))
                .filter(problem -> !problem.contains("appears to be written in"))
                .filter(problem -> !problem.contains("Trailing slash on void elements"))
                .toList();
    }

    private record Listener(List<String> found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
