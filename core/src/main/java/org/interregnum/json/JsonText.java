package org.interregnum.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes a tree of maps, iterables, strings, numbers, truth values and nulls as JSON: the same tree
/// gives the same bytes. Integers beyond 2^53 become decimal strings.
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final long SAFE = 1L << 53;

  private JsonText() {}

  /// JSON with two spaces of indentation, ending in a line feed.
  public static String pretty(Object tree) {
    return write(tree, new Pretty()) + "\n";
  }

  /// JSON on one line.
  public static String compact(Object tree) {
    return write(tree, ObjectWriteContext.empty());
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentArraysWith(indenter);
      printer.indentObjectsWith(indenter);
      return printer;
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }

  private static String write(Object tree, ObjectWriteContext context) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
      write(generator, tree);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach((key, each) -> {
          out.writeName(key.toString());
          write(out, each);
        });
        out.writeEndObject();
      }
      case Iterable<?> list -> {
        out.writeStartArray();
        list.forEach(each -> write(out, each));
        out.writeEndArray();
      }
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> writeLong(out, number);
      case BigInteger number -> writeBig(out, number);
      case Double number -> out.writeNumber(number);
      case BigDecimal number -> out.writeNumber(number);
      default -> out.writeString(value.toString());
    }
  }

  private static void writeLong(JsonGenerator out, long number) {
    if (Math.abs(number) > SAFE) {
      out.writeString(Long.toString(number));
    } else {
      out.writeNumber(number);
    }
  }

  private static void writeBig(JsonGenerator out, BigInteger number) {
    if (number.bitLength() > 53) {
      out.writeString(number.toString());
    } else {
      out.writeNumber(number.longValueExact());
    }
  }
}
