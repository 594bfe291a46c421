'use strict';
/* A card for each body: its seats, its rules and where each comes from, and how many ayes carry. */

function bodiesSection() {
  const tree = CASE.tree;
  const ids = Object.keys(tree.rulesAtOpening);
  Object.keys(tree.rules).forEach(id => ids.includes(id) || ids.push(id));
  if (!ids.length) return section('bodies', t('bodiesQ'), t('noBodies'));
  const first = ids[0];
  const of = tree.bodies[first] && tree.bodies[first].of;
  const answer = ids.length === 1 && of ? t('bodiesA', name(first), name(of)) : ids.length === 1 ? t('bodiesOne', name(first)) : t('bodiesMany', figures(ids.length));
  return section('bodies', t('bodiesQ'), answer, ids.map(bodyCard));
}

function bodyCard(id) {
  const tree = CASE.tree;
  const rules = tree.rulesAtOpening[id] || tree.rules[id];
  const body = tree.bodies[id];
  const said = remark('bodies', id);
  return h('article', { class: 'body', id: 'body-' + id },
    h('h3', {}, cap(name(id)), body && body.of ? h('small', {}, t('bodyOf', name(body.of))) : null),
    said.text ? h('p', { class: 'small' }, pick(said.text), ' ', evidence(said.certainty, said.sources)) : null,
    h('div', { class: 'twocol' },
      h('div', {}, seatRows(id, rules), truthTable(rules)),
      h('div', {}, ruleList(id, rules, body))));
}

/** Who sat, at each settled stage of the story: shape in fact, bar beneath it in law. */
function seatRows(id, rules) {
  const people = CASE.tree.timeline.bodies[id];
  if (!people) return seatList(rules.members.map(person => ({ person, fact: true, law: true })), t('atOpening'));
  const points = [...new Set([null, ...Object.values(people).flatMap(views => [...views['de-facto'], ...views['de-jure']].map(each => each.from))])];
  points.sort((a, b) => (a === null ? -1 : CASE.order.get(a)) - (b === null ? -1 : CASE.order.get(b)));
  const all = allBounds();
  const span = CASE.told.length ? storyWindow(all) : null;
  const stages = points.map(from => ({ from, seats: Object.entries(people).map(([person, views]) => ({ person, fact: stretchAfter(views['de-facto'], from).holders[0], law: stretchAfter(views['de-jure'], from).holders[0] })).filter(each => each.fact !== false || each.law !== false) }));
  const settled = stages.filter((stage, i) => {
    if (i === 0 || i === stages.length - 1) return true;
    const b = all.get(stage.from), next = all.get(stages[i + 1].from);
    return span && b && next && middle(next) - middle(b) > (span.end - span.start) / 60;
  });
  return settled.slice(0, 1).concat(settled.slice(1).slice(-4)).map(stage => seatList(stage.seats, stage.from === null ? t('atOpening') : linked(t('fromAct', stage.from))));
}

function seatList(seats, title) {
  const defs = new Defs();
  return h('div', { class: 'stage' }, h('p', { class: 'when' }, title), h('ul', { class: 'seats' }, seats.map(each => {
    const label = (key, value) => t(key, value === true ? t('sits') : value === false ? t('gone') : t('maybe'));
    const hatch = defs.hatch([{ party: each.person }, { party: null }]);
    const upper = each.fact === true ? shape(each.person, 22) : each.fact === false ? s('circle', { class: 'off', r: 9.5 }) : shape(each.person, 22, { fill: hatch, stroke: hue(each.person), 'stroke-width': 1 });
    const lower = each.law === true ? { fill: hue(each.person) } : each.law === false ? { fill: 'none', stroke: 'var(--hair)' } : { fill: hatch };
    return h('li', { title: label('seatFact', each.fact) + t('semicolon') + label('seatLaw', each.law) },
      s('svg', { viewBox: '-14 -14 28 34', width: 28, height: 34, role: 'img', 'aria-label': label('seatFact', each.fact) + t('semicolon') + label('seatLaw', each.law) }, defs.element.childNodes.length && !defs.used ? (defs.used = true, defs.element) : null, upper, s('rect', { x: -11, y: 13.5, width: 22, height: 5, ...lower })), h('span', {}, short(each.person)));
  })));
}

function ruleList(id, rules, body) {
  const rows = [];
  const row = (key, ...content) => rows.push(h('dt', {}, hasWord(key) ? t(key) : key), h('dd', {}, content));
  const seats = rules.possibleSeats ? [...new Set(rules.possibleSeats)].sort((a, b) => a - b) : [rules.seats];
  if (typeof rules.seats === 'number') row('seatsWord', seats.length > 1 ? t('seatsPossible', rules.seats, listed(seats.filter(n => n !== rules.seats).map(String), 'or')) : t('seatsN', rules.seats));
  for (const part of rules.parts || []) {
    if (part.part === 'recused' && part.text === 'none') continue;
    const others = (rules.otherParts || []).filter(other => other.part === part.part);
    row(part.part, cap(part.words), ' ', fromTag(part.from), others.map(other => h('span', { class: 'other' }, t('orReading', other.words), ' ', fromTag(other.from))));
    if (part.part === 'vote') {
      const said = abstaining(rules.table || []);
      if (said) row('abstaining', t(said));
    }
  }
  const lawFills = (rules.powers || []).filter(power => power.startsWith('law:223'));
  if (body) row('vacancies', body.fillsOwnVacancies ? t('fillsOwn') : lawFills.length ? t('fillsLaw', lawFills[0].slice(4)) : t('fillsOther'));
  if (rules.powers && rules.powers.length) row('powersWord', rules.powers.map((power, i) => [i ? ' ' : null, h('span', { class: 'from' }, power.replace(/^law:/, t('fromLaw', '')))]));
  return h('dl', { class: 'rules' }, rows);
}

/** What the table says of abstaining: like a nay, out of the count, or now this, now that. */
function abstaining(table) {
  const at = new Map(table.map(row => [[row.ayes, row.nays, row.abstentions].join(), row.carried]));
  let likeNay = true, likeAbsent = true, compared = 0;
  for (const row of table) {
    if (!row.abstentions || row.carried === 'unknown') continue;
    const nay = at.get([row.ayes, row.nays + 1, row.abstentions - 1].join());
    const gone = at.get([row.ayes, row.nays, row.abstentions - 1].join());
    if (nay === undefined || gone === undefined) continue;
    compared++;
    likeNay &&= nay === row.carried;
    likeAbsent &&= gone === row.carried;
  }
  if (!compared || (likeNay && likeAbsent)) return null;
  return likeNay ? 'abstainNay' : likeAbsent ? 'abstainNone' : 'abstainMixed';
}

/** The rows of the table that tell: for so many present, how many ayes carry; nobody abstains. */
function truthTable(rules) {
  const rows = (rules.table || []).filter(row => row.abstentions === 0 && (row.ayes > 0 || row.carried !== false));
  const members = Math.max(0, ...rows.map(row => row.ayes + row.nays));
  if (!rows.length || !members) return null;
  const words = { true: ['y', t('carried')], false: ['o', t('lost')], unknown: ['h', t('depends')] };
  const byPresent = new Map();
  for (const row of rows) {
    const present = row.ayes + row.nays;
    if (present > 0) byPresent.set(present, (byPresent.get(present) || []).concat(row));
  }
  const shown = [...byPresent].sort((a, b) => b[0] - a[0]).slice(0, 8);
  return h('table', { class: 'truth' }, h('caption', {}, t('truthTable'), ' ', h('span', {}, t('tableCaption'))),
    h('tbody', {}, shown.map(([present, list]) => h('tr', {}, h('th', { scope: 'row' }, t('tableOf', present)), h('td', {}, list.sort((a, b) => a.ayes - b.ayes).map(row => {
      const [cls, word] = words[row.carried];
      return h('span', { class: 'case' }, h('span', { class: 'gl ' + cls, 'aria-hidden': 'true' }), `${t('ayes', row.ayes)}${t('colon')}${word}`);
    }))))));
}
