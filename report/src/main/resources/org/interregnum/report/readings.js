'use strict';
/* Doubtful acts by reading, the conditions on which they turn, and what is open. */

function readingsSection() {
  const tree = CASE.tree;
  const readings = tree.replay.readings;
  const doubtful = CASE.told.filter(act => act.verdict !== 'informal' && (act.verdict === 'unproven' || new Set(Object.values(act.byReading || {})).size > 1));
  if (!doubtful.length) return section('readings', t('readingsQ'), t('readingsNone'));
  const answer = readings.length ? t('readingsA', figures(readings.length), figures(doubtful.length)) : t('readingsOnly', figures(doubtful.length));
  return section('readings', t('readingsQ'), answer, readings.length ? matrix(doubtful, readings) : null, readings.length ? because(readings) : null, conditions(doubtful));
}

function matrix(acts, readings) {
  const title = r => pick(r.title) || r.id;
  return h('div', { class: 'tw' }, h('table', { class: 'matrix' }, h('caption', {}, t('readingsCaption')),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('act')), readings.map(r => h('th', { scope: 'col' }, title(r))), h('th', { scope: 'col', class: 'all' }, cap(t('overall'))))),
    h('tbody', {}, acts.map(act => h('tr', {},
      h('th', { scope: 'row' }, inward(act.id), h('br'), deedLabel(act), act.office || act.body ? h('small', {}, postLabel(act)) : null),
      readings.map(r => h('td', { 'data-label': title(r) }, h('div', {}, act.byReading[r.id] ? chip(act.byReading[r.id]) : '–', clause(act, r.id)))),
      h('td', { class: 'all', 'data-label': cap(t('overall')) }, h('div', {}, chip(act.verdict))))))));
}

/** In one clause on what an act turns under a reading. */
function clause(act, reading) {
  const ways = act.waysByReading && act.waysByReading[reading];
  if (!ways || !ways.ways.length) return null;
  const shortest = [...ways.ways].sort((a, b) => a.length - b.length);
  const most = shortest.length <= 2 && shortest.reduce((sum, way) => sum + way.length, 0) <= 4 ? 2 : 1;
  const brief = shortest[0].length > 3 ? [shortest[0].slice(0, 2)] : shortest.slice(0, most);
  const cut = shortest[0].length > 3 || shortest.length > most;
  return h('p', {}, brief.map((parts, i) => [i ? [LANG === 'zh' ? '；或' : '; or '] : (LANG === 'zh' ? '若 ' : 'if '), parts.map((part, j) => [j ? t('also') : null, briefLiteral(part)])]), cut ? ' …' : null);
}

function briefLiteral(part) {
  const declared = CASE.tree.replay.questions.some(q => q.id === part.question);
  if (!declared) return literal(part);
  const words = remark('questions', part.question).answers || {};
  const answers = listed(part.answers.map(a => words[a] ? pick(words[a]).split(/[,，;；]/)[0] : answerWord(a)), 'or');
  const [before, after] = t('isAnswer', '\u0000', answers).split('\u0000');
  return [before, h('a', { class: 'q', href: '#question-' + encodeURIComponent(part.question) }, part.question), after];
}

function because(readings) {
  const rows = readings.filter(r => r.because);
  return rows.length ? h('div', {}, h('h3', {}, t('readingBecause')), h('ul', { class: 'claims' }, rows.map(r => h('li', { id: 'reading-' + r.id }, h('b', {}, pick(r.title) || r.id), pick(r.because))))) : null;
}

function conditions(acts) {
  const open = acts.filter(act => act.condition || (act.ways && act.ways.ways.length));
  if (!open.length) return null;
  const long = open.filter(isLong), brief = open.filter(act => !isLong(act));
  return h('div', { class: 'conds' }, h('h3', {}, t('conditionsT')), h('p', { class: 'small' }, t('condNote')), brief.map(act => conditionSentence(act, 4)),
    long.length ? h('details', { class: 'long' }, h('summary', {}, t('longConditions', figures(long.length))), long.map(act => conditionSentence(act, 3))) : null);
}

function isLong(act) {
  return Boolean(act.ways) && (!act.ways.complete || act.ways.ways.reduce((sum, way) => sum + way.length, 0) > 12);
}

function openSection() {
  const questions = CASE.tree.replay.questions;
  if (!questions.length) return null;
  return section('open', t('openQ'), t('openA', figures(questions.length)), h('ul', { class: 'claims questions' }, questions.map(q => {
    const words = remark('questions', q.id).answers || {};
    const readings = CASE.tree.replay.readings.filter(r => q.readings && q.answers.includes(r.id));
    return h('li', { id: 'question-' + q.id }, h('span', { class: 'id' }, q.id), h('p', {}, q.why ? pick(q.why) : q.readings ? t('readingGroup') : ''),
      h('ul', { class: 'answers' }, readings.length ? readings.map(r => h('li', {}, inward('reading-' + r.id, pick(r.title) || r.id, ''))) : q.answers.map(a => h('li', {}, words[a] ? pick(words[a]) : answerWord(a)))));
  })));
}
