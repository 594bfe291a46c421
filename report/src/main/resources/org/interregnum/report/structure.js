'use strict';
/* Who governs, controls and owns: boxes in the order of control, stakes from the right. */

function structureSection() {
  const tree = CASE.tree;
  const state = tree.state['de-facto'];
  const entities = Object.values(tree.entities);
  if (!entities.length) return null;
  const edges = [];
  entities.filter(e => e.governedBy).forEach(e => edges.push({ kind: 'governs', from: e.governedBy, to: e.id }));
  state.controls.forEach(c => edges.push({ kind: 'controls', from: c.controller, to: c.entity }));
  const stakes = state.stakes;
  const tied = new Set(edges.flatMap(e => [e.from, e.to]).concat(stakes.flatMap(x => [x.holder, x.in])));
  const groups = Object.values(tree.groups).filter(g => tied.has(g.of));
  const beside = entities.filter(e => !tied.has(e.id));
  const answers = edges.filter(e => e.kind === 'controls').slice(0, 2).map(e => t('structureA', name(e.from), name(e.to)));
  const biggest = [...stakes].filter(x => typeof x.economic === 'number' && x.economic > 0).sort((a, b) => b.economic - a.economic)[0];
  if (biggest) answers.push(t('structureStake', name(biggest.holder), percent(biggest.economic), name(biggest.in), votesText(biggest)));
  if (!answers.length) answers.push(edges.length ? t('edgeGoverns', name(edges[0].from), name(edges[0].to)) + t('stop').trim() : t('structureOne', name(entities[0].id)));
  const model = { edges, stakes, groups };
  return section('structure', t('structureQ'), sentences(...answers),
    tied.size ? h('figure', {}, drawing(h('div', { class: 'draw', role: 'img', 'aria-label': t('structureLabel') }), width => width < 720 ? upright(model) : boxes(model, width)),
      stakes.length ? structureKey() : null,
      twin(h('ul', {}, edges.map(e => h('li', {}, t(e.kind === 'governs' ? 'edgeGoverns' : 'edgeControls', name(e.from), name(e.to)))),
        stakes.map(x => h('li', {}, t('holdsStake', name(x.holder), name(x.in), economicText(x), votesText(x)), ' ', evidence(x.certainty, x.sources)))))) : null,
    entityNotes(entities.filter(e => tied.has(e.id))),
    beside.length ? [h('h3', {}, t('beside')), entityNotes(beside)] : null);
}

function shareText(value) {
  return typeof value === 'object' && value !== null ? t('atLeast', percent(value.atLeast)) : percent(value);
}

function economicText(stake) {
  return stake.economic === null ? t('notStated') : t('economicShare', shareText(stake.economic));
}

function votesText(stake) {
  if (stake.votes === null) return t('votesNot');
  return stake.votes === 0 ? t('noVote') : t('votesShare', shareText(stake.votes));
}

function amount(value) {
  return value === null ? 0 : typeof value === 'object' ? value.atLeast : value;
}

function entityNotes(entities) {
  const rows = entities.map(e => {
    const said = remark('entities', e.id);
    if (!said.about && !e.facts.length) return null;
    return h('li', { id: 'entity-' + e.id }, h('b', {}, name(e.id)), said.about ? [LANG === 'zh' ? '：' : name(e.id).endsWith('.') ? ' ' : '. ', pick(said.about), ' ', evidence(said.certainty, said.sources)] : null,
      e.facts.map(fact => h('span', { class: 'fact' }, pick(fact.text), ' ', evidence(fact.certainty, fact.sources))));
  }).filter(Boolean);
  return rows.length ? h('ul', { class: 'notes' }, rows) : null;
}

/** Columns in the order of control: a body before what it governs, holders of stakes last. */
function columnsOf(model) {
  const level = new Map();
  const above = id => model.edges.filter(e => e.to === id).map(e => e.from);
  const depth = (id, seen) => {
    if (seen.has(id)) return 0;
    const up = above(id);
    return up.length ? 1 + Math.max(...up.map(each => depth(each, new Set([...seen, id])))) : 0;
  };
  for (const id of new Set(model.edges.flatMap(e => [e.from, e.to]).concat(model.stakes.map(x => x.in)))) level.set(id, depth(id, new Set()));
  const columns = [];
  for (const [id, at] of level) (columns[at] ||= []).push(id);
  const holders = [...new Set(model.stakes.map(x => x.holder))].filter(id => !level.has(id));
  return { columns: columns.filter(Boolean), holders };
}

function boxes(model, width) {
  const { columns, holders } = columnsOf(model);
  const count = columns.length + (holders.length ? 1 : 0);
  const gap = Math.max(70, Math.min(130, width / count / 2.6));
  const wide = Math.min(250, (width - gap * (count - 1)) / count);
  const lines = id => boxLines(id, wide, model);
  const titles = id => wrapped(name(id), wide - (CASE.sides.has(id) ? 46 : 26), 15, 2);
  const tall = id => 22 + titles(id).length * 19 + lines(id).length * 17;
  const heights = columns.map(ids => ids.reduce((sum, id) => sum + tall(id) + 24, -24));
  const holderTall = 59 + 19 * Math.max(1, ...holders.map(id => wrapped(name(id), wide - 46, 15, 2).length));
  const height = Math.max(...heights, holders.length * (holderTall + 14) - 14, 90);
  const place = new Map();
  columns.forEach((ids, i) => {
    let y = (height - heights[i]) / 2;
    for (const id of ids) {
      place.set(id, { x: i * (wide + gap), y, w: wide, h: tall(id) });
      y += tall(id) + 24;
    }
  });
  const stack = holders.length * (holderTall + 14) - 14;
  for (const id of new Set(model.stakes.map(x => x.in))) {
    const box = place.get(id);
    const column = box && columns.find(ids => ids.includes(id));
    if (column && column.length === 1 && box.h < stack) Object.assign(box, { y: (height - stack) / 2, h: stack });
  }
  let y = (height - stack) / 2;
  for (const id of holders) {
    place.set(id, { x: columns.length * (wide + gap), y, w: wide, h: holderTall });
    y += holderTall + 14;
  }
  const g = s('g', {});
  for (const edge of model.edges) {
    const a = place.get(edge.from), b = place.get(edge.to);
    if (!a || !b) continue;
    const ya = a.y + a.h / 2, yb = b.y + b.h / 2;
    const x0 = a.x + a.w, x1 = b.x;
    const band = 12;
    const mid = (x0 + x1) / 2;
    g.append(s('path', { class: 'vb', d: `M${x0} ${ya - band}C${mid} ${ya - band} ${mid} ${yb - band} ${x1} ${yb - band}V${yb + band}C${mid} ${yb + band} ${mid} ${ya + band} ${x0} ${ya + band}Z` }));
    g.append(s('text', { class: 'ts halo', x: mid, y: Math.min(ya, yb) - 20, 'text-anchor': 'middle' }, t(edge.kind)));
  }
  const into = new Map();
  for (const stake of model.stakes) {
    const target = place.get(stake.in), holder = place.get(stake.holder);
    if (!target || !holder || holder.x <= target.x) continue;
    const all = model.stakes.filter(x => x.in === stake.in && place.get(x.holder) && place.get(x.holder).x > target.x);
    const i = into.get(stake.in) || 0;
    into.set(stake.in, i + 1);
    const own = holder.y + holder.h / 2;
    const inside = own > target.y + 24 && own < target.y + target.h - 20;
    stakeBands(g, stake, target, holder, inside ? own : target.y + target.h * (i + 1) / (all.length + 1));
  }
  for (const [id, box] of place) {
    g.append(s('rect', { class: 'box', x: box.x + 0.7, y: box.y, width: box.w - 1.4, height: box.h, rx: 2 }));
    const isHolder = holders.includes(id);
    const icon = CASE.sides.has(id);
    if (icon) g.append(s('g', { transform: `translate(${box.x + 20} ${box.y + 21})` }, shape(id, 13)));
    const title = titles(id);
    title.forEach((text, i) => g.append(s('text', { class: 'tbx', x: box.x + (icon ? 34 : 14), y: box.y + 26 + i * 19 }, text.trim())));
    (isHolder ? holderLines(id, model) : lines(id)).forEach((text, i) => g.append(s('text', { class: 'ts', x: box.x + 14, y: box.y + 26 + title.length * 19 + i * 17 }, fitted(text, wide - 24, 12.5))));
  }
  return s('svg', { viewBox: `0 -6 ${width} ${height + 12}`, width, height: height + 12, 'aria-hidden': 'true' }, g);
}

/** The longest beginning of a text that fits. */
function fitted(text, width, size) {
  if (widthOf(text, size) <= width) return text;
  let cut = text;
  while (cut && widthOf(cut + '…', size) > width) cut = cut.slice(0, -1);
  return cut.replace(/[\s，,、]+$/, '') + '…';
}

function wrapped(text, width, size, most) {
  const pieces = LANG === 'zh' ? text.split(/(?<=[，。；、])|(?=[（])/) : text.split(/(?<=\s)/);
  const lines = [''];
  for (const piece of pieces) {
    if (widthOf(lines[lines.length - 1] + piece, size) > width && lines[lines.length - 1]) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.length > most ? lines.slice(0, most - 1).concat(fitted(lines.slice(most - 1).join(''), width, size)) : lines;
}

function boxLines(id, width, model) {
  const lines = [];
  const about = remark('entities', id).about || remark('bodies', id).text;
  if (about) lines.push(...wrapped(pick(about), width - 24, 12.5, 4));
  for (const group of model.groups.filter(g => g.of === id && g.size)) lines.push(`${pick(group.name)}${t('colon')}${group.precision === 'about' ? t('about', figures(group.size)) : figures(group.size)}`);
  return lines;
}

function holderLines(id, model) {
  return model.stakes.filter(x => x.holder === id).slice(0, 1).flatMap(x => [economicText(x), votesText(x)]);
}

/** Economics as an outlined band from the right, votes as a solid one from the left, or a blunt stop. */
function stakeBands(g, stake, target, holder, yt) {
  const x0 = target.x + target.w, x1 = holder.x;
  const yh = holder.y + holder.h / 2;
  const mid = (x0 + x1) / 2;
  const colour = hue(stake.holder);
  const thick = Math.max(3, amount(stake.economic) * 26);
  const y0 = yt - 13, y1 = yh - 13;
  if (stake.economic === null) {
    g.append(s('path', { d: `M${x0} ${y0 - 5}C${mid} ${y0 - 5} ${mid} ${y1 - 5} ${x1} ${y1 - 5}M${x0} ${y0 + 5}C${mid} ${y0 + 5} ${mid} ${y1 + 5} ${x1} ${y1 + 5}`, fill: 'none', stroke: colour, 'stroke-width': 1.8, 'stroke-dasharray': '4 3' }));
    g.append(s('text', { class: 'lb2 halo', x: mid, y: (y0 + y1) / 2 + 4, 'text-anchor': 'middle' }, '?'));
  } else if (amount(stake.economic) > 0) {
    const k = thick / 2;
    g.append(s('path', { d: `M${x0} ${y0 - k}C${mid} ${y0 - k} ${mid} ${y1 - k} ${x1} ${y1 - k}V${y1 + k}C${mid} ${y1 + k} ${mid} ${y0 + k} ${x0} ${y0 + k}Z`, fill: 'var(--paper)', stroke: colour, 'stroke-width': 2 }));
    g.append(s('text', { class: 'lb2 halo', x: mid, y: (y0 + y1) / 2 + 4, 'text-anchor': 'middle' }, shareText(stake.economic)));
  }
  const v0 = yt + 17, v1 = yh + 17;
  if (amount(stake.votes) > 0) {
    const k = Math.max(1.5, amount(stake.votes) * 13);
    g.append(s('path', { class: 'vb', d: `M${x0} ${v0 - k}C${mid} ${v0 - k} ${mid} ${v1 - k} ${x1} ${v1 - k}V${v1 + k}C${mid} ${v1 + k} ${mid} ${v0 + k} ${x0} ${v0 + k}Z` }));
  } else if (stake.votes === 0) {
    const stop = x0 + (x1 - x0) * 0.34;
    g.append(s('path', { class: 'nov', d: `M${stop} ${v1}H${x1}` }), s('path', { class: 'stop', d: `M${stop} ${v1 - 7}v14` }));
  }
}

/** On phones: from the top down, shares as bars beside their words. */
function upright(model) {
  const { columns, holders } = columnsOf(model);
  const item = (id, edge) => h('li', {}, edge ? h('span', { class: 'edge' }, '↓ ' + t(edge.kind)) : null, h('div', { class: 'ubox' }, h('b', {}, CASE.sides.has(id) ? shapeIcon(id) : null, name(id))));
  return h('div', {}, h('ol', { class: 'upright' }, columns.flat().map(id => item(id, model.edges.find(e => e.to === id)))),
    holders.length ? h('ul', { class: 'stakes' }, model.stakes.map(stake => h('li', {}, h('b', {}, CASE.sides.has(stake.holder) ? shapeIcon(stake.holder) : null, name(stake.holder)), h('span', {}, `${name(stake.in)}${t('colon')}${economicText(stake)}${t('semicolon')}${votesText(stake)}`),
      stake.economic === 0 ? null : h('span', { class: 'ebar' + (stake.economic === null ? ' none' : ''), style: { '--share': String(amount(stake.economic)), 'border-color': hue(stake.holder) } })))) : null);
}

function structureKey() {
  const icon = (...content) => s('svg', { viewBox: '0 0 48 16', width: 48, height: 16, 'aria-hidden': 'true' }, content);
  return h('ul', { class: 'legend' },
    h('li', {}, icon(s('rect', { class: 'vb', y: 2, width: 48, height: 12 })), t('keyVotes')),
    h('li', {}, icon(s('rect', { x: 1, y: 3, width: 46, height: 10, fill: 'var(--paper)', stroke: 'var(--C)', 'stroke-width': 2 })), t('keyEconomics')),
    h('li', {}, icon(s('path', { d: 'M0 3H48M0 13H48', stroke: 'var(--C)', 'stroke-width': 1.8, 'stroke-dasharray': '4 3' })), t('keyNotStated')),
    h('li', {}, icon(s('path', { class: 'nov', d: 'M12 8H48' }), s('path', { class: 'stop', d: 'M12 1v14' })), t('keyNoVote')));
}
