package mingzhang.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Document BROKEN =
            new Document(
                    "",
                    List.of(
                            new Paragraph(
                                    SourceText.join(
                                            List.of(
                                                    SourceText.of("甲一句。乙花了1", 3, 1),
                                                    SourceText.of("0万元。丙一句。", 4, 1)),
                                            ""),
                                    0)));

    @Test
    void aSentenceIsFoundAcrossABrokenLine() {
        Sentences.Sentence sentence = Sentences.at(BROKEN, 4, 1).orElseThrow();
        assertEquals("乙花了10万元。", sentence.text());
        assertEquals(4, sentence.at());
        assertEquals("丙一句。", Sentences.at(BROKEN, 4, 5).orElseThrow().text());
    }

    @Test
    void aPlaceThatIsNotThereHasNoSentence() {
        assertEquals(Optional.empty(), Sentences.at(BROKEN, 5, 1));
        assertEquals(Optional.empty(), Sentences.at(BROKEN, 4, 99));
    }
}
