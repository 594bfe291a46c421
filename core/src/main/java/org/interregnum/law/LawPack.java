package org.interregnum.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.interregnum.model.Layer;

/// What the law of one kind of organization says.
public interface LawPack {
  /// The pack's id, for example `us-de/nonstock`.
  String id();

  /// The rule that applies to a body of this kind where no document says anything.
  ///
  /// @param body the kind of body: `board`, `members` or `stockholders`
  Optional<LawRule> defaultOf(String body, RulePart part, LocalDate on);

  /// The law's rule that takes the place of what a document says, if the law forbids the document to say it.
  ///
  /// @param layer the document; agreements never vary the law
  /// @param text what the document says
  Optional<LawRule> insteadOf(String body, RulePart part, Layer layer, String text, LocalDate on);

  /// The powers that the law gives without any document.
  List<ImpliedPower> powers(LocalDate on);

  /// Whether those who elect the governing body are its members unless something else is said, so
  /// that a self-perpetuating board is its own membership; the citation, if so.
  Optional<String> membersAreTheBoard(LocalDate on);

  /// Whether the members manage an entity that nothing governs or controls, by their shares in the
  /// profits; the citation, if so.
  Optional<String> membersManage(LocalDate on);

  /// Whether the members are the holders of votes, beside a board; the citation, if so.
  Optional<String> membersAreStockholders(LocalDate on);

  /// All rules of the pack, in order.
  List<LawRule> rules();

  /// A power that the law gives.
  ///
  /// @param citation its section; the power's id is `law:` and the section's number
  /// @param act the kind of act
  /// @param target `officers` (every office of the entity), `board-seats` or `members`
  /// @param by `board`, `members` or `stockholders`
  /// @param vote the rule it demands, in the rule language; empty: the body's own
  /// @param quorum likewise
  record ImpliedPower(
      String citation, String act, String target, String by, Optional<String> vote, Optional<String> quorum) {

    /// The power's id, for example `law:141(k)`.
    public String id() {
      return "law:" + citation.substring(citation.lastIndexOf(' ') + 1);
    }
  }
}
