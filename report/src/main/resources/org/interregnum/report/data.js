'use strict';
/* Looking things up in the answer. */
let CASE = { tree: null, acts: new Map() };

function openCase(tree) {
  CASE = { tree, acts: new Map(), order: new Map(), sides: new Map(), marks: [] };
  tree.replay.acts.forEach((act, i) => {
    CASE.acts.set(act.id, act);
    CASE.order.set(act.id, i);
  });
  CASE.told = tree.replay.acts.filter(act => !act.history);
  sides();
}

const SIDES = ['A', 'B', 'C', 'D', 'E'];

/** Which hue each party has: as the case says, else in the order of first appearance. */
function sides() {
  const said = exhibits('sides')[0];
  if (said) {
    CASE.sidesSaid = said.values;
    for (const [side, parties] of Object.entries(said.values)) {
      if (SIDES.includes(side)) for (const party of [].concat(parties)) CASE.sides.set(party, side);
    }
    return;
  }
  const seen = new Set();
  const holders = lane => Object.values(lane).forEach(view => view.forEach(stretch => stretch.holders.forEach(x => x && x.party && seen.add(x.party))));
  Object.values(CASE.tree.timeline.offices).forEach(holders);
  Object.values(CASE.tree.timeline.bodies).forEach(body => Object.keys(body).forEach(person => seen.add(person)));
  [...seen].slice(0, SIDES.length).forEach((party, i) => CASE.sides.set(party, SIDES[i]));
}

function hue(party) {
  const side = CASE.sides.get(party);
  return side ? `var(--${side})` : 'var(--mute)';
}

function onHue(party) {
  const side = CASE.sides.get(party);
  return side ? `var(--on${side})` : 'var(--paper)';
}

/** A text of the case in the page's language, else in the other. */
function pick(text) {
  if (text === null || text === undefined) return '';
  if (typeof text !== 'object') return String(text);
  return text[LANG] ?? text.en ?? text.zh ?? '';
}

function exhibits(section, id) {
  return CASE.tree.exhibits.filter(e => e.section === section && (id === undefined || e.id === id));
}

function remark(section, id) {
  const found = exhibits(section, id)[0];
  return found ? found.values : {};
}

const NAMED = ['people', 'entities', 'groups', 'offices', 'bodies'];

/** What something is called; its id if it has no name. */
function name(id) {
  if (id === null || id === undefined || id === '') return t('nobody');
  for (const kind of NAMED) {
    const found = CASE.tree[kind] && CASE.tree[kind][id];
    if (found && found.name) return pick(found.name);
  }
  if (String(id).endsWith('.members')) return t('membersOf', name(String(id).slice(0, -8)));
  return String(id);
}

/** A name in the middle of a sentence: without its capital, unless it is a proper name. */
function inSentence(text) {
  return LANG === 'en' && /^(The |[A-Z][a-z]+( (of|and|the|[a-z]+))*$)/.test(text) && /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A name that fits into a figure: the family name where that is clear. */
function short(id) {
  const person = CASE.tree.people && CASE.tree.people[id];
  if (!person) return name(id);
  const full = name(id);
  if (full === pick(person.role)) return full.replace(/^the /, '');
  const last = text => LANG === 'zh' ? text.split('·').pop() : text.split(' ').pop();
  const mine = last(full);
  const same = Object.keys(CASE.tree.people).filter(other => last(name(other)) === mine).length;
  return same > 1 ? full : mine;
}

function sourceName(id) {
  const source = CASE.tree.sources[id];
  return source ? pick(source.name) : String(id);
}

/** Links to the sources cited, with the places in them. */
function cited(sources) {
  const places = new Map();
  for (const ref of sources || []) {
    if (!places.has(ref.source)) places.set(ref.source, []);
    if (ref.where) places.get(ref.source).push(ref.where);
  }
  const out = [];
  for (const [id, where] of places) {
    if (out.length) out.push(' ');
    out.push(h('a', { href: '#source-' + encodeURIComponent(id), class: 'from', title: sourceName(id) }, id + (where.length ? '#' + where.join(',') : '')));
  }
  return out;
}

/** How strong the evidence is and who gives it. */
function evidence(certainty, sources) {
  return h('span', { class: 'mark' }, certainty ? h('span', { class: 'cert ' + certainty }, t(certainty)) : null, certainty && sources && sources.length ? ' ' : null, cited(sources));
}

const STRONG = ['confirmed', 'assumed', 'reported'];
/** Whether a statement is of a kind to which a person's answer belongs. */
function wantsReply(certainty) {
  return certainty && !STRONG.includes(certainty);
}

function replyOf(said, certainty) {
  if (said) return h('p', { class: 'reply' }, linked(t('reply', pick(said))));
  return wantsReply(certainty) ? h('p', { class: 'reply' }, t('noReply')) : null;
}

/** Who holds or sits in a lane just after an act. */
function stretchAfter(stretches, act) {
  const at = act === null ? -1 : CASE.order.get(act);
  let found = stretches[0];
  for (const stretch of stretches) if (stretch.from === null || CASE.order.get(stretch.from) <= at) found = stretch;
  return found;
}

function isSpeculation(act) {
  return act.certainty === 'speculation';
}

/** What an act is called beside its id, short: its kind and whom it concerns. */
function deedLabel(act) {
  const key = 'do-' + act.act;
  return hasWord(key) ? t(key, act.person ? short(act.person) : '', act.of || '') : '';
}

function postLabel(act) {
  return act.office ? name(act.office) : act.body ? t('seatPhrase', inSentence(name(act.body))) : '';
}
