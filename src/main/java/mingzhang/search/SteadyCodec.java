package mingzhang.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.SegmentInfoFormat;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * The stock codec, but for the notes that a segment carries on clock, machine and JVM: they are
 * left out, so that the same archive gives the same bytes. It writes under the stock codec's name;
 * any Lucene of the same version reads it.
 */
final class SteadyCodec extends FilterCodec {
    SteadyCodec() {
        super(Codec.getDefault().getName(), Codec.getDefault());
    }

    @Override
    public SegmentInfoFormat segmentInfoFormat() {
        SegmentInfoFormat stock = delegate.segmentInfoFormat();
        return new SegmentInfoFormat() {
            @Override
            public SegmentInfo read(
                    Directory directory, String segment, byte[] id, IOContext context)
                    throws IOException {
                return stock.read(directory, segment, id, context);
            }

            @Override
            public void write(Directory directory, SegmentInfo info, IOContext context)
                    throws IOException {
                SegmentInfo steady =
                        new SegmentInfo(
                                info.dir,
                                info.getVersion(),
                                info.getMinVersion(),
                                info.name,
                                info.maxDoc(),
                                info.getUseCompoundFile(),
                                info.getHasBlocks(),
                                info.getCodec(),
                                Map.of(),
                                info.getId(),
                                info.getAttributes(),
                                info.getIndexSort());
                steady.setFiles(info.files());
                stock.write(directory, steady, context);
                info.setFiles(steady.files());
            }
        };
    }
}
