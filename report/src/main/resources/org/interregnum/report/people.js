'use strict';
/* Who is who: role, what was held when, what sources say and who says it. */

function peopleSection() {
  const people = Object.values(CASE.tree.people);
  if (!people.length) return section('people', t('peopleQ'), t('peopleNone'), groupsList());
  return section('people', t('peopleQ'), t('peopleA', figures(people.length)), h('ul', { class: 'people' }, people.map(person)), groupsList());
}

function person(p) {
  const said = remark('people', p.id);
  const held = holdings(p.id);
  return h('li', { id: 'person-' + p.id },
    h('h3', {}, shapeIcon(p.id), name(p.id)),
    p.about ? h('p', {}, pick(p.about), ' ', evidence(said.certainty, said.sources)) : p.role ? h('p', {}, cap(pick(p.role))) : null,
    held.length ? h('ul', { class: 'held' }, held.map(each => h('li', {}, each))) : null,
    p.notes.map(note => statement(note)),
    p.claims.length ? h('ul', { class: 'inline' }, p.claims.map(claim => h('li', {}, t('saidBy', (claim.sources || []).map(ref => sourceShort(ref.source)).join(t('comma'))), t('colon'), pick(claim.text), ' ', evidence(claim.certainty, claim.sources), claim.reply ? replyOf(claim.reply) : null))) : null);
}

function statement(note) {
  return h('div', { class: 'said' }, h('p', {}, pick(note.text), ' ', evidence(note.certainty, note.sources)), replyOf(note.reply, note.certainty));
}

/** What a person held in fact, and whether the law agrees at the end of it. */
function holdings(id) {
  const out = [];
  for (const lane of lanesOf()) {
    const mine = stretch => stretch.holders.some(x => x.party === id);
    const spans = [];
    lane.fact.forEach((stretch, i) => {
      if (!mine(stretch) || isOpen(stretch)) return;
      const next = lane.fact[i + 1];
      const last = spans[spans.length - 1];
      if (last && last.to === stretch.from) last.to = next ? next.from : null;
      else spans.push({ from: stretch.from, to: next ? next.from : null });
    });
    if (!spans.length) continue;
    const law = lane.law.some(stretch => isOpen(stretch) && mine(stretch));
    const title = lane.kind === 'office' ? lane.label : cap(t('seatOn', inSentence(name(lane.id))));
    const span = each => each.from && each.to ? t('fromUntil', each.from, each.to) : each.from ? t('fromA', each.from) : each.to ? t('untilA', each.to) : t('throughout');
    out.push([title, t('colon'), linked(t('factSpan', spans.map(span).join(t('comma')))), law ? [t('semicolon'), t('lawOpen')] : null]);
  }
  return out;
}

function groupsList() {
  const groups = Object.values(CASE.tree.groups);
  const letters = Object.values(CASE.tree.letters || {});
  return [groups.length ? [h('h3', {}, t('groupsT')), h('ul', { class: 'notes' }, groups.map(g => h('li', {}, h('b', {}, CASE.sides.has(g.id) ? [shapeIcon(g.id), ' '] : null, pick(g.name)), g.of ? t('paren', name(g.of)) : null, g.size ? [t('colon'), t('groupSize', g.precision === 'about' ? t('about', figures(g.size)) : figures(g.size))] : null)))] : null,
    letters.length ? [h('h3', {}, t('lettersT')), h('ul', { class: 'notes' }, letters.map(l => h('li', {}, pick(l.name))))] : null];
}

/** The words of others, with their authors. */
function quotesSection() {
  const quotes = exhibits('quotes'), judgements = exhibits('judgements'), factions = exhibits('factions');
  if (!quotes.length && !judgements.length && !factions.length) return null;
  const author = by => {
    const text = typeof by === 'object' ? by : { en: by, zh: by };
    const id = text.en && (CASE.tree.people[text.en] || CASE.tree.entities[text.en] || CASE.tree.sources[text.en]) ? text.en : null;
    return id ? (CASE.tree.sources[id] ? sourceShort(id) : name(id)) : pick(text);
  };
  const about = id => id ? h('small', {}, t('on', aboutName(id))) : null;
  const block = e => h('li', {}, h('blockquote', {}, h('p', {}, pick(e.values.text)), h('footer', {}, e.section === 'judgements' ? t('judged', author(e.values.by)) : author(e.values.by), ' · ', about(e.values.about), e.values.about ? ' · ' : null, evidence(e.values.certainty, e.values.sources))), replyOf(e.values.reply, CASE.tree.people[plainId(e.values.about)] ? e.values.certainty : null));
  return section('quotes', t('quotesQ'), t('quotesA'), h('ul', { class: 'claims quotes' }, quotes.concat(judgements).map(block)),
    factions.length ? [h('h3', {}, t('factionsT')), h('ul', { class: 'notes' }, factions.map(e => h('li', {}, generic(e.values))))] : null);
}

function plainId(value) {
  return typeof value === 'object' && value ? value.en : value;
}

const TOPICS = { regulation: '监管' };
function aboutName(value) {
  const id = plainId(value);
  const said = name(id);
  return said === id && LANG === 'zh' ? (typeof value === 'object' ? pick(value) : TOPICS[id] || id) : said;
}
