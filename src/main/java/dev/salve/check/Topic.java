package dev.salve.check;

import dev.salve.prose.Phrase;
import dev.salve.prose.PhraseTrie;
import dev.salve.prose.Sentence;
import dev.salve.prose.WordSequence;
import java.util.List;

/** Something that a page must speak of, with the words by which it is recognised. */
public final class Topic {
    private final String name;
    private final PhraseTrie<Boolean> words = new PhraseTrie<>();

    /**
     * A topic.
     *
     * @param name what it is called in messages
     * @param phrases words, any of which is enough
     */
    public Topic(String name, String... phrases) {
        this.name = name;
        for (String phrase : phrases) {
            words.add(Phrase.of(phrase), Boolean.TRUE);
        }
    }

    public String name() {
        return name;
    }

    public boolean isIn(List<Sentence> sentences) {
        return sentences.stream().anyMatch(sentence -> words.isIn(WordSequence.of(sentence)));
    }

    /** The names of those topics that do not stand in the sentences. */
    public static List<String> missing(List<Topic> topics, List<Sentence> sentences) {
        return topics.stream()
                .filter(topic -> !topic.isIn(sentences))
                .map(Topic::name)
                .toList();
    }

    /** Names in a row, as a sentence lists them. */
    public static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }
}
