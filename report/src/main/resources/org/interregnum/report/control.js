'use strict';
/* Who can do what to whom: a table of cans, the sets of one body by size, and how fast. */

function controlSection() {
  const control = CASE.tree.control;
  if (!control) return null;
  return section('control', t('controlQ'), controlAnswer(control), canTable(control), lattice(control), ways(control), restsOn(control));
}

// ------------------------------------------------------------------ words

/** A duration such as PT48H in words. */
function lasting(iso) {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso || '') || [];
  const total = Number(hours || 0) + Number(minutes || 0) / 60 + Number(seconds || 0) / 3600;
  if (!total) return t('atOnce');
  if (total >= 96 && total % 24 === 0) return t('afterDays', figures(total / 24));
  return total >= 1 ? t('afterHours', figures(Math.round(total * 10) / 10)) : t('afterMinutes', figures(Math.round(total * 60)));
}

function hoursOf(iso) {
  const [, hours, minutes, seconds] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(iso || '') || [];
  return Number(hours || 0) + Number(minutes || 0) / 60 + Number(seconds || 0) / 3600;
}

function stageName(stage) {
  if (stage.phase) {
    const phase = CASE.tree.replay.phases.find(p => p.id === stage.phase);
    if (phase) return t('atPhase', pick(phase.title));
  }
  return stage.at || CASE.tree.control.columns[0].at === null ? t('atOpening') : t('atEnd');
}

/** A short name that tells people apart: no bare number. */
function called(id) {
  return /^\d/.test(short(id)) ? name(id) : short(id);
}

/** What is to come about, as a phrase. */
function aim(goal) {
  const post = inSentence(name(goal.post));
  return goal.kind === 'fill' ? t('aim-fill', post) : t('aim-' + goal.kind, called(goal.person), post);
}

function rowName(row) {
  const body = CASE.tree.control.body;
  if (row.kind === 'others') return t('anyOthers', numbers(row.from, row.to));
  if (row.kind === 'party') return t('partyAlone', name(row.party));
  if (row.kind === 'outside') return body ? t('outsideAll', inSentence(name(body))) : t('outsideEverybody');
  return t('selfAlone');
}

/** “3”, “3 or 4”, “3 to 5”. */
function numbers(from, to) {
  return from === to ? String(from) : t(to === from + 1 ? 'oneOrNext' : 'fromTo', from, to);
}

/** The first post at the first stage: from how many on it is certain, and from how many it is open. */
function controlAnswer(control) {
  const at = (row, value) => row.kind === 'others' && row.values[0][0] === value;
  const goal = control.columns[0].goals[0];
  if (!goal) return t('controlPlain');
  const can = control.rows.find(row => at(row, 'can')), open = control.rows.filter(row => at(row, 'depends'));
  const none = control.rows.find(row => row.kind === 'party' && row.values.flat().every(v => v === 'cannot' || v === null));
  const what = aim(goal);
  const alone = control.rows.find(row => row.kind === 'party' && row.values[0][0] === 'can');
  const first = !control.body ? (alone ? t('controlAlone', name(alone.party), what) : t('controlPlain')) : can ? t('controlCan', can.from, what) : t('controlNone', what);
  return sentences(first, open.length ? t('controlOpen', numbers(open[0].from, open[open.length - 1].to)) : null, none ? t('controlParty', name(none.party)) : null);
}

// ------------------------------------------------------------------ the table

const CANS = { can: ['y', 'can'], depends: ['h', 'dependsOn'], cannot: ['o', 'cannot'] };

function canCell(value) {
  const [cls, word] = CANS[value] || [null, null];
  return h('td', {}, cls ? h('span', { class: 'can' }, h('span', { class: 'gl ' + cls, 'aria-hidden': 'true' }), t(word)) : h('span', { class: 'can' }, '–'));
}

function canColumns(control) {
  return control.columns.flatMap((stage, i) => stage.goals.map((goal, j) => ({ stage, goal, i, j }))).filter(c => c.goal);
}

/** The same for narrow pages: for each row what it can, stage by stage. */
function canList(control) {
  const columns = canColumns(control);
  return h('div', { class: 'canlist' }, h('p', { class: 'small' }, t('canCaption')), control.rows.map(row => {
    const asked = columns.filter(c => row.values[c.i][c.j]);
    const found = Object.entries(CANS).map(([value, [cls, word]]) => [cls, word, asked.filter(c => row.values[c.i][c.j] === value)]).filter(([, , of]) => of.length);
    return h('div', { class: 'canrow' }, h('h4', {}, cap(rowName(row))), found.map(([cls, word, of]) => h('div', { class: 'canline' }, h('span', { class: 'can' }, h('span', { class: 'gl ' + cls, 'aria-hidden': 'true' }), t(word)),
      of.length === asked.length && found.length === 1 ? h('span', {}, t('allAsked')) : h('ul', {}, control.columns.map(stage => [stage, of.filter(c => c.stage === stage)]).filter(([, at]) => at.length).map(([stage, at]) => h('li', {}, stageName(stage), t('colon'), at.map(c => aim(c.goal)).join(t('semicolon'))))))));
  }));
}

function canTable(control) {
  const columns = canColumns(control);
  const heads = control.columns.map(stage => [stage, stage.goals.filter(Boolean).length]).filter(([, n]) => n);
  return h('div', { class: 'tw' }, h('table', { class: 'whocan' }, h('caption', {}, t('canCaption')),
    h('thead', {}, h('tr', {}, h('td', {}), heads.map(([stage, n]) => h('th', { scope: 'colgroup', colspan: n }, stageName(stage)))),
      h('tr', {}, h('th', { scope: 'col' }, t('whoTogether')), columns.map(c => h('th', { scope: 'col' }, cap(aim(c.goal)))))),
    h('tbody', {}, control.rows.map(row => h('tr', {}, h('th', { scope: 'row' }, rowName(row)),
      columns.map(c => canCell(row.values[c.i][c.j])))))), canList(control),
  h('ul', { class: 'legend' }, Object.entries(CANS).map(([value, [cls]]) => h('li', {}, h('span', { class: 'gl ' + cls, 'aria-hidden': 'true' }), t('means-' + value)))));
}

// ------------------------------------------------------------------ sets of one body by size

function lattice(control) {
  const of = control.lattice;
  if (!of) return null;
  const alike = of.kinds.length === 1;
  const least = test => of.nodes.find(test);
  const sure = least(n => n.value === 'can'), open = least(n => n.value !== 'cannot'), stop = least(n => n.blocks), surely = least(n => n.blocksSurely);
  const text = sentences(sure ? t('setsSure', setName(of, sure)) : t('setsNever'), open && open !== sure ? t('setsOpen', setName(of, open)) : null,
    stop && !stop.blocksSurely ? t('setsStop', cap(setName(of, stop))) : null, surely ? t(stop === surely ? 'setsStopAlone' : 'setsStopSure', cap(setName(of, surely))) : null);
  return h('div', {}, h('h3', {}, t('setsQ', inSentence(name(of.body)))), h('p', { class: 'small' }, t('setsVote'), ' ', h('span', { class: 'from' }, of.power.replace(/^law:/, t('fromLaw', ''))), t('stop').trim(), LANG === 'zh' ? '' : ' ', text),
    alike ? null : h('p', { class: 'small' }, t('setsKinds'), ' ', of.kinds.map((kind, i) => t('setsKind', i + 1, listed(kind.map(called)))).join(t('semicolon'))),
    h('figure', {}, drawing(h('div', { class: 'draw', role: 'img', 'aria-label': t('setsLabel', name(of.body)) + ' ' + text }), width => latticeDrawing(of, width)),
      h('ul', { class: 'legend' }, h('li', {}, mark('ring'), t('setsMinimal')), h('li', {}, mark('stop'), t('setsBlocks')), h('li', {}, mark('stopOpen'), t('setsBlocksOpen'))),
      twin(h('ul', {}, of.nodes.map(n => h('li', {}, t('setsLine', setName(of, n), t(CANS[n.value][1]), n.blocksSurely ? t('stopSure') : n.blocks ? t('stopOpen') : t('stopNot'))))))));
}

/** “any 3 of 6”, or so many of each kind. */
function setName(of, node) {
  if (of.kinds.length === 1) return node.size === 0 ? t('nobody') : node.size === of.seated ? t('setAll', of.seated) : t('anyOf', node.size, of.seated);
  const parts = node.counts.map((n, i) => n === 0 ? null : of.kinds[i].length === 1 ? called(of.kinds[i][0]) : n === of.kinds[i].length ? listed(of.kinds[i].map(called)) : t('anyOfThese', n, listed(of.kinds[i].map(called)))).filter(Boolean);
  return parts.length ? parts.join(' + ') : t('nobody');
}

function mark(kind) {
  const defs = new Defs();
  return s('svg', { viewBox: '-12 -12 24 24', width: 22, height: 22, class: 'ic', 'aria-hidden': 'true' }, defs.element,
    kind === 'ring' ? [s('circle', { r: 10, class: 'setring' }), s('circle', { r: 6.5, fill: 'var(--ink)' })] : stopBar(0, 0, kind === 'stop', defs));
}

function stopBar(x, y, sure, defs) {
  return s('rect', { x: x - 9, y: y - 3, width: 18, height: 6, fill: sure ? 'var(--ink)' : defs.hatch([{ ink: true }]), stroke: 'var(--ink)', 'stroke-width': 1.2 });
}

function latticeDrawing(of, width) {
  const levels = Array.from({ length: of.seated + 1 }, (all, size) => of.nodes.filter(n => n.size === size));
  const most = Math.max(...levels.map(l => l.length));
  const down = width < 620;
  const along = down ? 62 : Math.min(168, (width - 70) / Math.max(1, of.seated));
  const across = down ? Math.min(66, (width - 96) / most) : of.kinds.length > 1 ? 94 : 74;
  const radius = Math.max(9, Math.min(17, across * 0.3, along * 0.3));
  const extent = most * across;
  const place = node => {
    const level = levels[node.size], i = level.indexOf(node);
    const side = extent / 2 + (i - (level.length - 1) / 2) * across;
    return down ? { x: 70 + side, y: 34 + node.size * along } : { x: 34 + node.size * along, y: 30 + side };
  };
  const height = down ? 56 + of.seated * along : 74 + extent;
  const defs = new Defs();
  const svg = s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' }, defs.element);
  const joined = (a, b) => a.size + 1 === b.size && a.counts.every((n, i) => n <= b.counts[i]);
  for (const a of of.nodes) for (const b of levels[a.size + 1] || []) {
    if (joined(a, b)) svg.append(s('line', { class: 'grid', x1: place(a).x, y1: place(a).y, x2: place(b).x, y2: place(b).y }));
  }
  for (const node of of.nodes) svg.append(setMark(of, node, place(node), radius, defs, down));
  levels.forEach((level, size) => {
    const p = place(level[0]);
    svg.append(down ? s('text', { class: 'ts', x: 0, y: p.y + 4 }, t('membersN', size)) : s('text', { class: 'ts', x: p.x, y: height - 6, 'text-anchor': 'middle' }, figures(size)));
  });
  return svg;
}

function setMark(of, node, at, radius, defs, down) {
  const fill = { can: 'var(--ink)', depends: defs.hatch([{ ink: true }]), cannot: 'var(--paper)' }[node.value];
  const g = s('g', {}, s('title', {}, setName(of, node)));
  if (node.minimal || node.minimalBest) g.append(s('circle', { class: 'setring' + (node.minimal ? '' : ' maybe'), cx: at.x, cy: at.y, r: radius + 4.5 }));
  g.append(s('circle', { cx: at.x, cy: at.y, r: radius, fill, stroke: node.value === 'cannot' ? 'var(--line)' : 'var(--ink)', 'stroke-width': 1.5 }));
  if (node.blocks) g.append(stopBar(at.x, at.y + radius + 12, node.blocksSurely, defs));
  if (of.kinds.length > 1) g.append(s('text', { class: 'tm', x: down ? at.x + radius + 6 : at.x, y: down ? at.y + 4 : at.y - radius - 9, 'text-anchor': down ? 'start' : 'middle' }, node.counts.join('+')));
  return g;
}

// ------------------------------------------------------------------ how fast

function ways(control) {
  const routes = control.routes.filter(r => r.ways.length);
  if (!routes.length) return null;
  const longest = Math.max(0, ...routes.flatMap(r => r.ways.flatMap(w => w.route ? w.route.acts.flatMap(a => [hoursOf(a.at)].concat(a.how.filter(e => e.noticed).map(e => hoursOf(e.notice)))) : [0])));
  const end = longest || 24;
  return h('div', {}, h('h3', {}, t('waysQ')), h('p', { class: 'small' }, t('waysA')),
    h('figure', { class: 'ways' }, routes.map(r => wayBlock(r, end)), axisRow(end),
      h('ul', { class: 'legend' }, h('li', {}, wayMark('notice'), t('wayNotice')), h('li', {}, wayMark('act'), t('wayAct')), h('li', {}, wayMark('open'), t('wayOpen'))),
      twin(routes.map(r => h('div', {}, h('p', {}, h('b', {}, wayTitle(r)), ' ', byWhom(r)), r.ways.map(w => wayText(w)))))));
}

function wayTitle(route) {
  return stageName(route) + t('colon') + aim(route);
}

function byWhom(route) {
  return t(route.mode === 'best' ? 'wayByHelped' : 'wayBy', listed(route.by.map(called)));
}

function readingsText(way) {
  return way.readings.length ? t('underReading', listed(way.readings.map(id => t('quoted', pick(CASE.tree.replay.readings.find(r => r.id === id).title) || id)), 'or')) : t('underAll');
}

function wayResult(way) {
  if (!way.route) return t('wayNone');
  const when = lasting(way.route.finish.after);
  const text = t(way.route.length === 1 ? 'wayOne' : 'wayMany', way.route.length, when);
  return way.possible === true ? text : t('waySome', text);
}

function wayText(way) {
  return h('div', {}, h('p', {}, readingsText(way), t('colon'), wayResult(way)), way.route ? h('ol', {}, way.route.acts.map(act => h('li', {}, lasting(act.at), t('colon'), act.text, act.needs.length ? t('paren', t('needs', act.needs.join(t('semicolon')))) : null))) : null,
    way.route && way.route.equity ? h('p', {}, way.route.equity) : null);
}

function wayBlock(route, end) {
  return h('div', { class: 'way' }, h('p', {}, h('b', {}, wayTitle(route)), h('span', {}, byWhom(route))),
    route.ways.map(way => h('div', { class: 'track' }, h('span', { class: 'under' }, readingsText(way)),
      drawing(h('div', { class: 'draw', role: 'img', 'aria-label': readingsText(way) + t('colon') + wayResult(way) }), width => track(way, end, width)), h('span', { class: 'result' }, wayResult(way)))));
}

function hourScale(end, width) {
  return hours => 10 + (hours / end) * (width - 20);
}

function track(way, end, width) {
  const x = hourScale(end, width);
  const svg = s('svg', { viewBox: `0 0 ${width} 30`, width, height: 30, 'aria-hidden': 'true' }, s('line', { class: 'grid', x1: x(0), x2: x(end), y1: 15, y2: 15 }));
  if (!way.route) return svg;
  const waits = new Map();
  way.route.acts.forEach(act => act.how.filter(e => e.noticed && hoursOf(e.notice) > 0).forEach(e => waits.set(e.by + act.at, [hoursOf(act.at) - hoursOf(e.notice), hoursOf(act.at)])));
  for (const [from, to] of waits.values()) svg.append(s('rect', { x: x(Math.max(0, from)), y: 11, width: Math.max(2, x(to) - x(Math.max(0, from))), height: 8, class: 'wait' }));
  const at = new Map();
  way.route.acts.forEach(act => at.set(hoursOf(act.at), (at.get(hoursOf(act.at)) || 0) + 1));
  for (const [hours, count] of at) {
    const cx = x(hours), side = cx > width - 40 ? -1 : 1;
    svg.append(s('path', { d: `M${cx} 6 L${cx + 9} 15 L${cx} 24 L${cx - 9} 15 Z`, class: way.possible === true ? 'fm' : 'im' }));
    if (count > 1) svg.append(s('text', { class: 'tmk', x: cx + side * 13, y: 19, 'text-anchor': side < 0 ? 'end' : 'start' }, '× ' + count));
  }
  return svg;
}

function axisRow(end) {
  const days = end >= 96;
  const steps = days ? [24, 48, 72, 120, 240, 480, 960] : [0.25, 0.5, 1, 2, 3, 6, 12, 24];
  const step = steps.find(each => end / each <= 6) || end / 4;
  return h('div', { class: 'track axis' }, h('span', { class: 'under' }), drawing(h('div', { class: 'draw' }), width => {
    const x = hourScale(end, width);
    const svg = s('svg', { viewBox: `0 0 ${width} 26`, width, height: 26, 'aria-hidden': 'true' }, s('line', { class: 'rule', x1: x(0), x2: x(end), y1: 2, y2: 2 }));
    for (let at = 0; at <= end + 1e-9; at += step) svg.append(s('line', { class: 'rule', x1: x(at), x2: x(at), y1: 2, y2: 7 }), s('text', { class: 'tm', x: x(at), y: 20, 'text-anchor': at === 0 ? 'start' : at + step > end ? 'end' : 'middle' }, days ? t('daysShort', figures(at / 24)) : t('hoursShort', figures(at))));
    return svg;
  }), h('span', { class: 'result' }));
}

function wayMark(kind) {
  return s('svg', { viewBox: '0 0 30 20', width: 30, height: 20, class: 'ic', 'aria-hidden': 'true' },
    kind === 'notice' ? s('rect', { x: 2, y: 6, width: 26, height: 8, class: 'wait' }) : s('path', { d: 'M15 2 L23 10 L15 18 L7 10 Z', class: kind === 'act' ? 'fm' : 'im' }));
}

/** The assumptions, in sight. */
function restsOn(control) {
  return control.assumptions.length ? h('ul', { class: 'rests small' }, control.assumptions.map(a => h('li', {}, t('assumedAs', a.text)))) : null;
}
