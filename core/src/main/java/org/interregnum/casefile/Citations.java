package org.interregnum.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.casefile.Node.Sequence;
import org.interregnum.casefile.Node.Word;
import org.interregnum.model.SourceRef;
import org.jspecify.annotations.Nullable;

/// Citations: `retrospective#2.4`, a list of them, or a map with a place, a page or a short quotation.
final class Citations {
  private Citations() {}

  static List<SourceRef> in(@Nullable Node node) {
    List<SourceRef> refs = new ArrayList<>();
    switch (node) {
      case Word w when !w.isNull() -> refs.add(parse(w.text()));
      case Sequence s -> s.items().forEach(item -> refs.addAll(in(item)));
      case Mapping m -> {
        Fields fields = new Fields(m);
        SourceRef ref = parse(fields.word("source", ""));
        refs.add(new SourceRef(ref.source(), where(ref.where(), fields)));
      }
      case null, default -> {}
    }
    return List.copyOf(refs);
  }

  /// The source's id before `#`, the place after it.
  static SourceRef parse(String text) {
    int hash = text.indexOf('#');
    return hash < 0 ? new SourceRef(text, null) : new SourceRef(text.substring(0, hash), text.substring(hash + 1));
  }

  private static @Nullable String where(@Nullable String place, Fields fields) {
    String page = fields.word("page");
    String quote = fields.word("quote");
    String joined =
        Stream.of(place, fields.word("where"), page == null ? null : "p. " + page, quote == null ? null : "“" + quote + "”")
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? null : joined;
  }
}
