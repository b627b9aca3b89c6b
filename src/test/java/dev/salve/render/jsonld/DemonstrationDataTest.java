package dev.salve.render.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.salve.testing.DemonstrationSite;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages of the demonstration site tell machines. */
class DemonstrationDataTest {

    static List<String> pages() {
        return DemonstrationSite.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void dataIsJsonOfTheVocabulary(String path) {
        List<String> unknown = new ArrayList<>();
        List<Element> blocks = DemonstrationSite.page(path).select("script[type=application/ld+json]");
        for (Element block : blocks) {
            collectUnknown(JsonMapper.shared().readTree(block.data()), unknown);
        }

        assertEquals(List.of(), unknown);
        assertEquals(path.endsWith("404.html") ? 0 : 1, blocks.size());
    }

    private static void collectUnknown(JsonNode node, List<String> unknown) {
        if (node.isObject() && node.has("@type")) {
            String type = node.get("@type").asString();
            assertTrue(Vocabulary.CURRENT.knows(type), type);
            for (String name : node.propertyNames()) {
                if (!name.startsWith("@") && !Vocabulary.CURRENT.allows(type, name)) {
                    unknown.add(type + "." + name);
                }
            }
        }
        node.forEach(child -> collectUnknown(child, unknown));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNodeThatIsReferredToIsOnThePageOrOnAnother(String path) {
        List<String> addresses = new ArrayList<>();
        DemonstrationSite.page(path)
                .select("script[type=application/ld+json]")
                .forEach(block -> collectIds(JsonMapper.shared().readTree(block.data()), addresses));
        for (String address : new TreeSet<>(addresses)) {
            String file =
                    address.substring("https://alder-quay.example/".length()).replaceFirst("#.*", "");
            assertTrue(DemonstrationSite.built().hasFile(file + "index.html"), address);
        }
    }

    private static void collectIds(JsonNode node, List<String> ids) {
        if (node.isObject() && node.has("@id")) {
            ids.add(node.get("@id").asString());
        }
        node.forEach(child -> collectIds(child, ids));
    }
}
