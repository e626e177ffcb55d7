package mingzhang.archive;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mingzhang.document.Block;
import mingzhang.document.Cell;
import mingzhang.document.Heading;
import mingzhang.document.Paragraph;
import mingzhang.document.Row;
import mingzhang.document.Run;
import mingzhang.document.SourceText;
import mingzhang.document.Table;

/** Values as compressed JSON, for a later build of the same program. */
final class KeptJson {
    private final JsonMapper mapper = mapper();

    byte[] write(Object value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new Fast(bytes)) {
                mapper.writeValue(out, value);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
    }

    /** An I/O exception where the bytes are not what {@link #write} made of such a value. */
    <T> T read(byte[] bytes, Class<T> type) throws IOException {
        return read(bytes, mapper.reader(), type);
    }

    private static <T> T read(byte[] bytes, ObjectReader reader, Class<T> type) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 14)) {
            // The whole stream is taken, so that its checksum is compared.
            return reader.readValue(in.readAllBytes(), type);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper mapper =
                JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
                        .disable(MapperFeature.AUTO_DETECT_GETTERS)
                        .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                        .addMixIn(Block.class, Blocks.class)
                        .build();
        for (Class<?> dense : new Class<?>[] {SourceText.class, Run.class, Row.class, Cell.class}) {
            mapper.configOverride(dense)
                    .setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY));
        }
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxStringLength(Integer.MAX_VALUE)
                                .maxNumberLength(10_000)
                                .build());
        return mapper;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Heading.class, name = "h"),
        @JsonSubTypes.Type(value = Paragraph.class, name = "p"),
        @JsonSubTypes.Type(value = Table.class, name = "t")
    })
    private interface Blocks {}

    /** Kept forms are read back once or twice: speed counts more than size. */
    private static final class Fast extends GZIPOutputStream {
        Fast(ByteArrayOutputStream bytes) throws IOException {
            super(bytes, 1 << 14);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
