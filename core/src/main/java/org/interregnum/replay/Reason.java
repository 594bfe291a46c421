package org.interregnum.replay;

import java.util.List;
import org.interregnum.model.Origin;

/// One reason why an act fails.
///
/// @param key,args the sentence, as in [Finding]
/// @param from the rule, fact or law that it fails
public record Reason(ReasonCode code, String key, List<String> args, Origin from) {}
