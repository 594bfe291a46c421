'use strict';
/* Conditions and missing facts: every question underlined and linked. */

/** One question with the answers allowed. */
function literal(part) {
  const declared = CASE.tree.replay.questions.some(q => q.id === part.question);
  if (!declared) {
    const about = /\(([^,()]+)/.exec(part.question);
    const text = part.text.replace(/\s*\[[^\]]*\]$/, '');
    return about && CASE.acts.has(about[1]) ? h('a', { class: 'q', href: '#' + encodeURIComponent(about[1]) }, text) : h('span', { class: 'q' }, text);
  }
  const words = remark('questions', part.question).answers || {};
  const reading = CASE.tree.replay.readings.filter(r => part.answers.includes(r.id));
  const answers = reading.length ? reading.map(r => t('quoted', pick(r.title) || r.id)) : part.answers.map(a => words[a] ? quotedIfLong(pick(words[a])) : answerWord(a));
  const link = h('a', { class: 'q', href: '#question-' + encodeURIComponent(part.question) }, part.question);
  const [before, after] = t('isAnswer', '\u0000', listed(answers, 'or')).split('\u0000');
  return [before, link, after];
}

function quotedIfLong(text) {
  return /^(yes|no|是|否)$/.test(text) ? text : t('quoted', text);
}

function answerWord(answer) {
  return LANG === 'zh' && (answer === 'yes' || answer === 'no') ? (answer === 'yes' ? '是' : '否') : answer;
}

function conjunction(parts) {
  return parts.map((part, i) => [i === 0 ? null : i === parts.length - 1 ? t('also') : LANG === 'zh' ? '，' : t('comma'), literal(part)]);
}

/** All ways in which it holds, the first few spelt out. */
function alternatives(ways, most) {
  const sorted = [...ways.ways].sort((a, b) => a.length - b.length);
  const shown = sorted.slice(0, most);
  const out = shown.map((parts, i) => [i ? [LANG === 'zh' ? '；' : '; ', h('b', {}, t('or').trim()), LANG === 'zh' ? '' : ' '] : null, parts.length ? conjunction(parts) : t('always')]);
  const left = sorted.length - shown.length;
  if (left || !ways.complete) out.push(LANG === 'zh' ? '；' : '; ', h('i', {}, ways.complete ? t('moreWays', left) : t('manyWays')));
  return out;
}

function conditionSentence(act, most = 4) {
  if (!act.ways || !act.ways.ways.length) return act.condition ? h('p', { class: 'cond' }, h('b', {}, t('validIff')), ' ', act.condition) : null;
  const rest = act.ways.ways.length > most ? h('details', { class: 'twin' }, h('summary', {}, t(act.ways.complete ? 'wayN' : 'wayFirst', act.ways.ways.length)), h('ol', {}, [...act.ways.ways].sort((a, b) => a.length - b.length).map(parts => h('li', {}, conjunction(parts))))) : null;
  return h('div', { class: 'cond' }, h('p', {}, h('b', {}, inward(act.id), ' ', LANG === 'zh' ? '' : 'is ', t('validIff')), LANG === 'zh' ? '' : ' ', alternatives(act.ways, most), LANG === 'zh' ? '。' : '.'), rest);
}

/** The smallest sets of facts that would decide the verdict. */
function missingFacts(act) {
  if (!act.missing || !act.missing.length) return null;
  return [h('h4', {}, t('missingT')), h('ul', { class: 'missing' }, act.missing.map(set => {
    const [before, after] = t('makes', '\u0000', '\u0001').split('\u0000');
    const [mid, end] = after.split('\u0001');
    return h('li', {}, before, conjunction(set.facts.map(fact => ({ question: fact.question, answers: [fact.answer], text: fact.text }))), mid, h('b', {}, t(set.wouldMake)), end);
  })), act.missingCount > act.missing.length ? h('p', { class: 'small' }, t('missingMore', figures(act.missingCount))) : null];
}
