package org.interregnum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a body, a power or an amendment says about how a decision is made. Every part may be left out.
///
/// @param quorum rule text
/// @param vote rule text
/// @param notice `any`, or a duration such as `48h`
/// @param waivable whether notice can be waived
/// @param writtenConsent rule text, `none`: impossible
/// @param recused `interested`, perhaps with `counted-in-quorum` or `counted-in-base`
/// @param calledBy who may call a meeting
/// @param regular how often it meets uncalled
/// @param layer the document in which these parts stand; null: bylaws
/// @param assumed the author's reason where the parts are an assumption; null: stated
public record RuleParts(
    @Nullable Stated quorum,
    @Nullable Stated vote,
    @Nullable Stated notice,
    @Nullable Boolean waivable,
    @Nullable Stated writtenConsent,
    @Nullable Stated recused,
    List<Stated> calledBy,
    @Nullable Stated regular,
    @Nullable Layer layer,
    @Nullable Text assumed,
    Origin origin) {

  /// Parts that say nothing.
  public static RuleParts none(Origin origin) {
    return new RuleParts(null, null, null, null, null, null, List.of(), null, null, null, origin);
  }
}
