package mingzhang.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import mingzhang.archive.SiteFiles;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * The parts that the browser searches, made from the Lucene index: what is known of the archive,
 * the reports that each token stands in, and the texts.
 */
final class BrowserParts {
    private static final String FOLDER = "search/part/";

    private final SiteFiles site;
    private final Folding folding;

    BrowserParts(SiteFiles site, Folding folding) {
        this.site = site;
        this.folding = folding;
    }

    void write(Path index) throws IOException {
        try (IndexReader reader = DirectoryReader.open(new NIOFSDirectory(index))) {
            Document archive = archive(reader);
            Names names = Names.parse(archive.get(Fields.NAMES));
            Measured measured = Measured.of(reader);
            Layout layout =
                    Layout.of(
                            names.units().size(),
                            (int)
                                    names.units().stream()
                                            .flatMap(u -> u.years().stream())
                                            .distinct()
                                            .count(),
                            measured.textSize(),
                            measured.tokenSize());
            TokenShards shards = new TokenShards(layout);
            new TextPacks(layout, names, folding, this::put).write(reader, shards);
            shards.addAll(reader);
            shards.write(this::put);
            put("root", root(layout, shards.characters(), names));
            put("terms", archive.get(Fields.TERMS));
            put("simplified", simplified());
        }
    }

    private void put(String name, CharSequence text) {
        site.put(FOLDER + name + ".js", PartScript.of(name, text));
    }

    private static String root(Layout layout, String characters, Names names) {
        return "layout\t"
                + layout.shards()
                + "\t"
                + layout.buckets()
                + "\t"
                + layout.groups()
                + "\ncharacters\t"
                + characters
                + "\n"
                + names.text();
    }

    private String simplified() {
        StringBuilder pairs = new StringBuilder();
        folding.table().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .forEach(pair -> pairs.append(pair.getKey()).append(pair.getValue()));
        return pairs.toString();
    }

    private static Document archive(IndexReader reader) throws IOException {
        TermQuery query = new TermQuery(new Term(Fields.TYPE, IndexFolder.ARCHIVE));
        var found = new IndexSearcher(reader).search(query, 1).scoreDocs;
        return reader.storedFields().document(Arrays.stream(found).findFirst().orElseThrow().doc);
    }

    /** Takes a part by its name. */
    interface Parts {
        void put(String name, CharSequence text);
    }
}
