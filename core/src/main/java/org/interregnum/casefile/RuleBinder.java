package org.interregnum.casefile;

import java.util.Locale;
import org.interregnum.casefile.Node.Mapping;
import org.interregnum.model.Amendment;
import org.interregnum.model.Layer;
import org.interregnum.model.RuleParts;
import org.interregnum.model.Text;
import org.jspecify.annotations.Nullable;

/// Binds the parts of a rule, wherever they stand.
final class RuleBinder {
  private RuleBinder() {}

  static RuleParts parts(Mapping map) {
    Fields said = new Fields(map);
    Fields notice = said.sub("notice");
    Boolean waivable = said.flag("waivable");
    if (waivable == null && notice != null) {
      waivable = notice.flag("waivable");
    }
    Text assumed = said.text("assumed");
    if (assumed == null && notice != null) {
      assumed = notice.text("assumed");
    }
    return new RuleParts(
        said.stated("quorum"),
        said.stated("vote"),
        notice == null ? said.stated("notice") : notice.stated("special-meeting"),
        waivable,
        said.stated("written-consent"),
        said.stated("recused"),
        said.allStated("called-by"),
        said.stated("regular"),
        layer(said.word("layer")),
        assumed,
        map.at());
  }

  static Amendment amendment(Mapping map) {
    String seats = new Fields(map).word("seats");
    Integer change = seats == null ? null : Merge.signed(seats);
    return new Amendment(parts(map), change == null ? 0 : change);
  }

  private static @Nullable Layer layer(@Nullable String word) {
    for (Layer layer : Layer.values()) {
      if (layer.name().toLowerCase(Locale.ROOT).equals(word)) {
        return layer;
      }
    }
    return null;
  }
}
