'use strict';
/* Contradictions, purposes, positions, money, what came later, assumptions, sources, corrections. */

function conflictsSection() {
  const conflicts = CASE.tree.replay.conflicts;
  if (!conflicts.length && Object.keys(CASE.tree.sources).length < 2) return null;
  if (!conflicts.length) return section('conflicts', t('conflictsQ'), t('conflictsNone'));
  return section('conflicts', t('conflictsQ'), t('conflictsA', figures(conflicts.length)), h('ul', { class: 'conflicts' }, together(conflicts).map(conflict => {
    const followed = conflict.claims.find(c => c.use) || ranked(conflict.claims);
    return h('li', {}, h('h3', {}, conflict.acts.map((id, i) => [i ? ' ' : null, inward(id)]), ' ', h('span', {}, conflict.acts.length > 3 ? '' : conflict.acts.map(id => pick((CASE.acts.get(id) || {}).text)).filter(Boolean).join(' '))),
      h('div', { class: 'sides' }, conflict.claims.map(claim => h('div', { class: 'claim' + (claim === followed ? ' used' : '') },
        h('p', { class: 'who' }, cited([claim]), ' ', sourceShort(claim.source)), h('p', { class: 'what' }, claim.at ? writtenAt(claim.at) : null, claim.at && claim.says ? h('br') : null, claim.says ? pick(claim.says) : null, claim.count ? figures(claim.count) : null, claim.over ? t('over', figures(claim.over)) : null),
        claim === followed ? h('p', { class: 'mark' }, t('followed')) : null))),
      conflict.claims.length ? null : h('p', { class: 'small' }, linked(conflict.text)));
  })));
}

/** Conflicts in which the same sources state the same times are shown once, with all their acts. */
function together(conflicts) {
  const groups = new Map();
  for (const conflict of conflicts) {
    const key = conflict.claims.length ? conflict.claims.map(c => [c.source, c.where, c.at].join('|')).join() : freshId('conflict');
    const same = groups.get(key);
    if (same) groups.set(key, { ...same, acts: same.acts.concat(conflict.acts) });
    else groups.set(key, conflict);
  }
  return [...groups.values()];
}

function sourceShort(id) {
  const source = CASE.tree.sources[id] || {};
  const full = pick(source.by) || pick(source.name) || id;
  return full.length > 44 ? fitted(full, 280, 13) : full;
}

/** The claim whose source the case ranks best, if it ranks any of them. */
function ranked(claims) {
  const rank = claim => (CASE.tree.sources[claim.source] || {}).rank;
  const known = claims.filter(claim => typeof rank(claim) === 'number').sort((a, b) => rank(a) - rank(b));
  return known[0] || null;
}

function generic(values) {
  return Object.entries(values).filter(([key]) => !['sources', 'certainty', 'id'].includes(key)).map(([key, value], i) => [i ? t('semicolon') : null, typeof value === 'object' && !Array.isArray(value) ? pick(value) : [].concat(value).map(name).join(t('comma'))]).concat([' ', evidence(values.certainty, values.sources)]);
}

function purposesSection() {
  const purposes = exhibits('purposes');
  if (!purposes.length) return null;
  return section('purposes', t('purposesQ'), t('purposesA'), h('ul', { class: 'claims' }, purposes.map(e => {
    const v = e.values;
    return h('li', {}, h('b', {}, name(v.of)), pick(v.text), h('p', { class: 'small' }, hasWord('binds-' + v.binds) ? t('binds-' + v.binds) : v.binds || '', v.by ? t('paren', sourceName(v.by)) : null, ' ', evidence(v.certainty, v.sources)));
  })));
}

function positionsSection() {
  const axes = exhibits('axes');
  const positions = exhibits('positions').map(e => e.values);
  if (!axes.length || !positions.length) return null;
  return section('positions', t('positionsQ'), t('positionsA'), axes.map(axis => {
    const mine = positions.filter(p => p.on === axis.id && typeof p.at === 'number');
    if (!mine.length) return null;
    const { name: title, minus, plus } = axis.values;
    return h('figure', {}, h('h3', {}, pick(title) || axis.id),
      drawing(h('div', { class: 'draw', role: 'img', 'aria-label': t('positionsLabel', pick(title), pick(minus), pick(plus)) }), width => axisFigure(mine, pick(minus), pick(plus), width)),
      h('ul', { class: 'notes' }, mine.map(p => h('li', {}, h('b', {}, short(p.who)), t('colon'), p.because ? pick(p.because) + ' ' : '', h('span', { class: 'small' }, t('judgedBy', CASE.tree.sources[p.by] ? sourceShort(p.by) : name(p.by)), ' ', evidence(p.certainty, p.sources))))));
  }));
}

function axisFigure(positions, minus, plus, width) {
  const pad = 12, y = 56;
  const at = value => pad + (Math.max(-1, Math.min(1, value)) + 1) / 2 * (width - 2 * pad);
  const g = s('g', {}, s('path', { class: 'rule', d: `M${pad} ${y}H${width - pad}M${pad} ${y - 5}v10M${width / 2} ${y - 4}v8M${width - pad} ${y - 5}v10` }),
    s('text', { class: 'ts', x: pad, y: y + 24 }, minus), s('text', { class: 'ts', x: width - pad, y: y + 24, 'text-anchor': 'end' }, plus));
  const rows = [[], []];
  for (const p of [...positions].sort((a, b) => a.at - b.at)) {
    const x = at(p.at), wide = widthOf(short(p.who), 13) / 2 + 4;
    const row = rows.findIndex(taken => taken.every(([a, b]) => x + wide < a || x - wide > b));
    rows[Math.max(0, row)].push([x - wide, x + wide]);
    const anchor = x - wide < 0 ? 'start' : x + wide > width ? 'end' : 'middle';
    g.append(s('g', { transform: `translate(${x} ${y})` }, shape(p.who, 15)), s('text', { class: 'tl', x: anchor === 'start' ? x - 8 : anchor === 'end' ? x + 8 : x, y: y - 14 - Math.max(0, row) * 18, 'text-anchor': anchor }, short(p.who)));
  }
  return s('svg', { viewBox: `0 0 ${width} 88`, width, height: 88, 'aria-hidden': 'true' }, g);
}

function sum(value) {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return figures(value);
  const unit = value.unit ? ' ' + value.unit : '';
  const n = value.value ?? value.upto ?? value.about ?? value.atleast;
  const said = figures(n) + unit;
  return value.upto !== undefined ? t('upto', said) : value.about !== undefined ? t('about', said) : said;
}

function moneySection() {
  const money = exhibits('money').map(e => e.values);
  const series = exhibits('series');
  if (!money.length && !series.length) return null;
  return section('money', money.length ? t('moneyQ') : t('seriesQ'), money.length ? t('moneyA') : t('seriesA'),
    money.length ? h('ul', { class: 'three' }, money.map(v => h('li', {}, h('span', {}, pick(v.text) || generic(v), h('br'), evidence(v.certainty, v.sources)), h('b', {}, sum(v.valuation || v.invested || v.amount || v.value))))) : null,
    series.map(e => h('table', { class: 'series' }, h('caption', {}, pick(e.values.name) || e.id, ' ', evidence(e.values.certainty, e.values.sources)), h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, cap(t('saysAt'))), h('th', { scope: 'col' }, cap(t('value'))), h('th', { scope: 'col' }, cap(t('change'))))),
      h('tbody', {}, [].concat(e.values.values || []).map(v => h('tr', {}, h('td', {}, v.at ? written(String(v.at)) : ''), h('td', {}, figures(v.value) + (e.values.unit ? ' ' + e.values.unit : '')), h('td', {}, v.change || '')))))));
}

function laterSection() {
  const later = CASE.tree.later;
  const researched = CASE.tree.researchedTo ? t('researched', CASE.tree.researchedTo) : '';
  if (!later.length && !researched) return null;
  if (!later.length) return section('later', t('laterQ'), sentences(t('laterNone'), researched));
  return section('later', t('laterQ'), sentences(t('laterA'), researched), h('div', { class: 'acts' }, later.map(act => h('div', { class: 'act later' + (act.certainty && act.certainty !== 'confirmed' ? ' rep' : ''), id: act.id },
    inward(act.id), h('div', { class: 'when' }, written(act.at)), isSpeculation(act) ? h('div', { class: 'txt' }, h('p', {}, t('hiddenSpeculation'))) : h('div', { class: 'txt' }, h('p', {}, linked(pick(act.text))), act.note ? h('p', { class: 'note' }, pick(act.note)) : null), h('div', { class: 'src' }, evidence(act.certainty, act.sources))))));
}

function assumptionsSection() {
  const list = CASE.tree.replay.assumptions.filter(a => a.id !== 'sides');
  const cast = SIDES.map(side => [side, [...CASE.sides.entries()].filter(e => e[1] === side).map(e => e[0])]).filter(e => e[1].length);
  const aid = cast.length ? h('p', { class: 'small' }, t('sidesAid'), ' ', cast.map(([side, parties], i) => [i ? t('semicolon') : null, shapeIcon(parties[0], 12), parties.map(short).join(t('comma'))])) : null;
  return section('assumptions', t('assumeQ'), list.length ? t('assumeA') : t('assumeNone'), h('ul', { class: 'assume' }, list.map(a => h('li', { id: 'assumption-' + a.id }, h('span', { class: 'id' }, a.id), linked(cap(a.text)), ' ', fromTag(a.where)))), aid);
}

function sourcesSection() {
  const sources = Object.values(CASE.tree.sources);
  if (!sources.length) return section('sources', t('sourcesQ'), t('sourcesNone'));
  return section('sources', t('sourcesQ'), t('sourcesA', figures(sources.length)), h('ol', { class: 'sources' }, sources.map(source => {
    const said = remark('sources', source.id);
    return h('li', { id: 'source-' + source.id }, h('span', { class: 'id' }, source.id), h('div', {}, h('b', {}, outward(source.url, pick(source.name) || source.id)), source.by ? [LANG === 'zh' ? '，' : ', ', pick(source.by)] : null,
      h('p', { class: 'small' }, [source.published ? t('published', source.published) : null, source.language ? (hasWord('lang-' + source.language) ? t('lang-' + source.language) : source.language) : null, typeof source.rank === 'number' ? t('rankN', source.rank) : null].filter(Boolean).join(t('semicolon')), said.note ? [t('stop'), pick(said.note)] : null)));
  })));
}

function correctionsSection() {
  const corrections = exhibits('corrections').map(e => e.values);
  const researched = CASE.tree.researchedTo ? t('researched', CASE.tree.researchedTo) : '';
  return section('corrections', t('correctionsQ'), sentences(corrections.length ? t('correctionsA', figures(corrections.length)) : t('correctionsNone'), researched),
    corrections.length ? h('ul', { class: 'notes' }, corrections.map(c => h('li', {}, h('b', {}, pick(c.date || c.at)), t('colon'), pick(c.what), c.why ? [' ', h('span', { class: 'small' }, pick(c.why))] : null))) : null,
    h('p', { class: 'advice' }, h('b', {}, t('notAdvice')), ' ', t('footVerdicts')));
}
