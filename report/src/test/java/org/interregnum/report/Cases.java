package org.interregnum.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interregnum.casefile.Limits;
import org.interregnum.library.CaseLibrary;
import org.interregnum.replay.Replay;
import org.interregnum.replay.ReplayOptions;
import org.interregnum.replay.Replayed;

/// The cases from which the pages of these tests are made.
final class Cases {
  private Cases() {}

  /// A board of three, one office, two acts; nothing else.
  static Replayed small() {
    return replayed("small", Map.of("case.yaml", """
        interregnum: 1
        case: small
        title: {en: The allotment club, zh: 菜园俱乐部}
        people:
          ana: {name: {en: Ana Abel, zh: 安娜·阿贝尔}}
          ben: {name: {en: Ben Boll, zh: 本·博尔}}
          cleo: {name: {en: Cleo Cruz, zh: 克莱奥·克鲁斯}}
        bodies:
          board: {name: {en: The board, zh: 理事会}, seats: [ana, ben, cleo], rule: {quorum: majority of seated, vote: majority of present}}
        offices:
          chair: {name: {en: Chair, zh: 主席}, of: board, holder: ana}
        powers:
          - {id: remove-chair, act: remove, target: chair, by: board}
          - {id: appoint-chair, act: appoint, target: chair, by: board}
        """, "chronicle.yaml", """
        acts:
        - {id: T1, at: 2024-03-01T18:00, act: remove, office: chair, person: ana, meeting: {held: room, present: [ben, cleo]},
           vote: {for: [ben, cleo]}, text: {en: The board removes Ana as chair., zh: 理事会解除安娜的主席职务。}}
        - {id: T2, at: 2024-03-08T18:00, act: appoint, office: chair, person: ben, meeting: {held: room, present: [ben, cleo]},
           vote: {for: [ben, cleo]}, text: {en: The board makes Ben chair., zh: 理事会任命本为主席。}}
        """));
  }

  /// As small as it gets: one act, nobody, nothing.
  static Replayed bare() {
    return replayed("bare", Map.of("chronicle.yaml", "acts:\n- {id: A1, at: 2024-03-01, act: note, text: {en: Something happens., zh: 发生了某事。}}\n"));
  }

  /// A case whose every text tries to break out of the page.
  static Replayed hostile() {
    String evil = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=2>\\u2028\\\"'`<!-- ]]> {{x}} javascript:window.pwned=3";
    String text = "{en: \"" + evil + "\", zh: \"" + evil + "\"}";
    return replayed("hostile", Map.of("case.yaml", """
        interregnum: 1
        case: hostile
        title: EVIL
        about: EVIL
        sources:
          s1: {title: EVIL, by: EVIL, url: "https://example.org/"}
          s2: {title: EVIL}
        entities:
          firm: {name: EVIL, governed-by: board, about: EVIL}
          owner: {name: EVIL}
        stakes:
          - {holder: owner, in: firm, economic: 49%, votes: 0%}
        people:
          ana: {name: EVIL, role: EVIL, about: EVIL, notes: [{text: EVIL, sources: [s1], certainty: one-side, reply: EVIL}]}
          ben: {name: EVIL}
        bodies:
          board: {name: EVIL, of: firm, seats: [ana, ben], rule: {quorum: majority of seated, vote: majority of present}}
        offices:
          chair: {name: EVIL, of: board, holder: ana}
        powers:
          - {id: remove-chair, act: remove, target: chair, by: board}
        questions:
          told: {why: EVIL, answers: {yes: {text: EVIL}, no: {text: EVIL, set: {acts: {X1: {vote: {for: []}}}}}}}
        quotes:
          - {by: EVIL, about: ana, text: EVIL, sources: [s1]}
        """.replace("EVIL", text), "chronicle.yaml", """
        phases:
          - {id: p, title: EVIL, from: X1}
        acts:
        - {id: X1, at: 2024-03-01T18:00, act: remove, office: chair, person: ana, meeting: {held: room, present: [ana, ben]},
           vote: {for: [ana, ben]}, text: EVIL, note: EVIL, sources: [s1], certainty: disputed, reply: EVIL,
           claims: [{source: s1, at: 2024-03-01T18:00, says: EVIL, use: true}, {source: s2, at: 2024-03-02T18:00, says: EVIL}]}
        - {id: X2, at: 2024-03-03T18:00, act: rumour, text: EVIL, certainty: speculation, sources: [s1]}
        """.replace("EVIL", text)));
  }

  /// A case that ships, if it is there.
  static Optional<Replayed> shipped(String name) {
    Path folder = Path.of(System.getProperty("project.root", ".."), "cases", name);
    return Files.isDirectory(folder) ? Optional.of(Replay.of(CaseLibrary.load(folder, Limits.standard()).orThrow(), ReplayOptions.DEFAULT)) : Optional.empty();
  }

  private static Replayed replayed(String name, Map<String, String> files) {
    return Replay.of(CaseLibrary.load(name, new LinkedHashMap<>(files), Limits.standard()).orThrow(), ReplayOptions.DEFAULT);
  }
}
