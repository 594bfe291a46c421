'use strict';
/* Every act with its verdict, its sources and how strong they are, and why. */

function actsSection() {
  const tree = CASE.tree;
  const formal = CASE.told.filter(act => act.verdict !== 'informal');
  const count = verdict => formal.filter(act => act.verdict === verdict).length;
  const answer = !formal.length ? t('actsNone') : count('valid') === formal.length ? t('actsAllValid', formal.length)
    : sentences(t('actsA', figures(count('valid')), figures(formal.length), figures(count('unproven'))), count('invalid') ? t('actsInvalid', figures(count('invalid'))) : '');
  const history = tree.replay.acts.filter(act => act.history);
  const groups = [];
  if (history.length) groups.push({ title: t('before'), acts: history });
  let current = null;
  const starts = new Map(tree.replay.phases.map(p => [p.from, p]));
  for (const act of CASE.told) {
    const phase = starts.get(act.id);
    if (phase || !current) {
      current = { title: phase ? pick(phase.title) : t('noPhase'), phase, acts: [] };
      groups.push(current);
    }
    current.acts.push(act);
  }
  return section('acts', t('actsQ'), answer, h('div', { class: 'acts' }, groups.map(group => [
    h('h3', group.phase ? { id: 'phase-' + group.phase.id } : {}, group.title, group.phase && group.phase.sourceTitle ? h('small', {}, pick(group.phase.sourceTitle)) : null),
    group.acts.map(act => actRow(act, group.title === t('before'))),
  ])));
}

function actRow(act, year) {
  const weak = act.certainty && act.certainty !== 'confirmed';
  const text = h('div', { class: 'txt' });
  const spoken = () => append(text, [h('p', {}, linked(pick(act.text) || deedLabel(act)), counted(act)), act.note ? h('p', { class: 'note' }, linked(pick(act.note))) : null, act.assumed ? h('p', { class: 'note' }, t('assumedAs', act.assumed)) : null, replyOf(act.reply, act.verdict === 'informal' ? act.certainty : null), claimsOf(act)]);
  if (isSpeculation(act)) {
    const body = h('div', { class: 'guess', hidden: true });
    const button = h('button', { type: 'button', 'aria-expanded': 'false', onclick: () => {
      body.hidden = !body.hidden;
      button.setAttribute('aria-expanded', String(!body.hidden));
      button.textContent = t(body.hidden ? 'showSpeculation' : 'hideSpeculation');
    } }, t('showSpeculation'));
    append(body, [h('p', {}, linked(pick(act.text))), act.note ? h('p', { class: 'note' }, linked(pick(act.note))) : null, replyOf(act.reply, act.certainty)]);
    append(text, [h('p', { class: 'small' }, t('hiddenSpeculation'), ' ', button), body]);
  } else {
    spoken();
  }
  return h('div', { class: 'act' + (weak ? ' rep' : ''), id: act.id },
    inward(act.id), h('div', { class: 'when' }, when(act.at, year)), text,
    h('div', { class: 'src' }, act.verdict === 'informal' ? null : chip(act.verdict, act.verdict === 'valid' && act.clean === false), evidence(act.certainty, act.sources)),
    act.verdict === 'informal' ? null : proof(act));
}

function counted(act) {
  if (act.count) return t('paren', t('counted', figures(act.count)));
  if (act.over) return t('paren', t('over', figures(act.over)));
  return act.more ? t('paren', t('more', figures(act.more))) : null;
}

function claimsOf(act) {
  if (!act.claims || !act.claims.length) return null;
  return h('ul', { class: 'inline' }, act.claims.map(claim => h('li', {}, cited([claim]), ' ', claim.at ? [writtenAt(claim.at), claim.says ? t('semicolon') : null] : null, claim.says ? pick(claim.says) : null, claim.count ? ' ' + figures(claim.count) : null, claim.use ? t('paren', t('followed')) : null)));
}

function writtenAt(text) {
  return text.split('; ').map((each, i) => [i ? t('semicolon') : null, written(each)]);
}

function proof(act) {
  const open = act.verdict === 'unproven';
  const nothing = !act.reasons.length && !act.condition && !act.defect;
  if (nothing && act.verdict === 'valid') return null;
  return h('details', { class: 'proof' }, h('summary', {}, t('whyVerdict', t(act.verdict))),
    open ? conditionSentence(act) : null,
    act.reasons.length ? [h('h4', {}, t('reasonsT')), h('ul', { class: 'tree' }, act.reasons.map(reason => h('li', {}, cap(reason.text), ' ', fromTag(reason.from))))] : h('p', {}, t('noReasons')),
    act.defect ? [h('h4', {}, t('defectT')), h('p', {}, defectText(act))] : null,
    missingFacts(act));
}

function defectText(act) {
  const d = act.defect;
  const grade = t('g-' + d.grade);
  const parts = [act.verdict === 'unproven' ? t('maybeDefect', LANG === 'zh' ? grade : 'is ' + grade) : grade];
  if (d.ground) parts.push(t('ground-' + d.ground));
  if (d.challengers) parts.push(t('challengers', d.challengers));
  if (d.curableBy && d.curableBy.length) parts.push(t('curable', listed(d.curableBy.map(c => t('cure-' + c)), 'or')));
  return cap(parts.join(t('semicolon'))) + (LANG === 'zh' ? '。' : '.');
}
