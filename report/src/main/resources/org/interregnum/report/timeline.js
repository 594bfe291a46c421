'use strict';
/* The story on a scale: a lane for each office and seat, the acts above it, and a detail for the act chosen. */

function timelineSection() {
  const told = CASE.told;
  if (!told.length) return section('timeline', t('storyQ'), t('noStory'));
  const formal = told.filter(act => act.verdict !== 'informal');
  const all = allBounds();
  const view = storyWindow(all);
  const lanes = lanesOf();
  const moving = lanes.filter(changes);
  const shown = moving.length ? moving : lanes;
  const still = lanes.filter(lane => !shown.includes(lane));
  const answer = !formal.length ? t('storyA0', figures(told.length)) : formal.every(act => act.verdict === 'valid') ? t('storySure', figures(told.length), figures(formal.length)) : t('storyA', figures(told.length), figures(formal.length));
  const chooser = new Chooser(lanes);
  const container = drawing(h('div', { class: 'draw story', id: 'timeline-figure' }), width => {
    const scale = length => scaleOf(view.start, view.end, length, [...all.values()]);
    return width < 620 ? downwards(shown, all, scale, width, chooser) : across(shown, all, scale, width, chooser, { counts: true, phases: true });
  });
  const burst = burstOf(all, view);
  return section('timeline', t('storyQ'), answer,
    h('figure', {}, container, h('p', { class: 'small hint' }, t('hint')), chooser.panel,
      still.length ? h('p', { class: 'small' }, t('unchanged', still.map(lane => lane.kind === 'office' ? lane.label + t('colon') + holdersText(lane.fact[0]) : laneTitle(lane)).join(t('semicolon')))) : null,
      twin(h('ul', {}, lanes.map(lane => h('li', {}, h('b', {}, laneTitle(lane)), t('stop'), factLaw(lane)))))),
    burst ? lens(burst, all, lanes) : null);
}

function factLaw(lane) {
  const wrap = (key, content) => {
    const [before, after] = t(key, '\u0000').split('\u0000');
    return [before, content, after];
  };
  return [wrap('laneFact', laneText(lane.fact)), ' ', wrap('laneLaw', laneText(lane.law))];
}

function laneTitle(lane) {
  return lane.kind === 'office' ? lane.label : LANG === 'zh' ? t('seatOn', inSentence(name(lane.id))) + '（' + lane.label + '）' : `${lane.label}, ${t('seatOn', inSentence(name(lane.id)))}`;
}

/** Which act is looked at: one tab stop, arrow keys, a detail that can be pinned. */
class Chooser {
  constructor(lanes) {
    this.lanes = lanes;
    this.acts = CASE.told.filter(act => act.at.earliest || act.at.latest || allBounds().has(act.id));
    this.current = (this.acts.find(act => act.verdict !== 'informal') || this.acts[0] || {}).id || null;
    this.pinned = null;
    this.marks = new Map();
    this.onchange = null;
    this.panel = h('div', { class: 'detail', 'aria-live': 'polite' });
    this.draw();
  }

  /** The mark of an act as one stop of a roving tab order. */
  mark(act, x, y, cluster) {
    const label = `${act.id}, ${when(act.at)}. ${isSpeculation(act) ? t('hiddenSpeculation') : pick(act.text) || deedLabel(act)} ${t(act.verdict)}`;
    const target = this.current;
    const element = s('g', { class: 'mk', tabindex: act.id === target ? 0 : -1, role: 'button', 'aria-label': label, 'aria-pressed': this.pinned === act.id ? 'true' : 'false', 'data-act': act.id,
      onfocus: () => this.show(act.id), onmouseenter: () => this.pinned || this.show(act.id), onkeydown: e => this.key(e, act.id),
      onclick: () => this.pin(this.nextIn(cluster, act.id)) }, s('rect', { class: 'hit', x: x - 12, y: y - 12, width: 24, height: 24 }), s('rect', { class: 'ring', x: x - 10, y: y - 10, width: 20, height: 20, rx: 2 }));
    this.marks.set(act.id, element);
    return element;
  }

  nextIn(cluster, id) {
    if (!this.pinned || !cluster.includes(this.pinned)) return id;
    return cluster[(cluster.indexOf(this.pinned) + 1) % cluster.length];
  }

  key(event, id) {
    const at = this.acts.findIndex(act => act.id === id);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: this.acts.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = this.acts[Math.max(0, Math.min(this.acts.length - 1, to))];
      this.pinned = null;
      this.show(next.id);
      this.marks.get(next.id).focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.pin(id);
    } else if (event.key === 'Escape') {
      this.release();
    }
  }

  show(id) {
    if (this.current !== id) {
      this.marks.get(this.current)?.setAttribute('tabindex', '-1');
      this.current = id;
      this.marks.get(id)?.setAttribute('tabindex', '0');
    }
    this.draw();
  }

  pin(id) {
    this.marks.get(this.pinned)?.setAttribute('aria-pressed', 'false');
    this.pinned = id;
    this.show(id);
    this.marks.get(id)?.setAttribute('aria-pressed', 'true');
  }

  release() {
    this.marks.get(this.pinned)?.setAttribute('aria-pressed', 'false');
    this.pinned = null;
    this.draw();
  }

  draw() {
    if (this.onchange) this.onchange(this.current);
    const act = CASE.acts.get(this.current);
    if (!act) return;
    const offices = this.lanes.filter(lane => lane.kind === 'office' && changes(lane));
    this.panel.replaceChildren(
      h('div', { class: 'dhead' }, inward(act.id), h('span', { class: 'when' }, when(act.at)), chip(act.verdict, act.verdict === 'valid' && act.clean === false), this.pinned ? h('button', { type: 'button', class: 'quiet', onclick: () => this.release() }, t('unpin')) : null),
      h('p', {}, isSpeculation(act) ? t('hiddenSpeculation') : pick(act.text) || deedLabel(act)),
      offices.length ? h('dl', { class: 'after' }, h('dt', {}, t('just', act.id)), offices.map(lane => {
        const fact = stretchAfter(lane.fact, act.id), law = stretchAfter(lane.law, act.id);
        const same = holdersText(fact) === holdersText(law);
        return h('dd', {}, h('span', { class: 'k' }, lane.label), h('b', {}, holdersText(fact)), same ? null : h('span', { class: 'law' }, t('inLaw') + (LANG === 'zh' ? '上：' : ': ') + holdersText(law)));
      })) : null);
  }
}

/** Acts drawn across: marks, merged where dense, with labels for the formal ones. */
function actMarks(acts, all, place, chooser, size) {
  const g = s('g', {});
  const clusters = [];
  for (const act of acts) {
    const b = all.get(act.id);
    if (!b) continue;
    const at = place(middle(b));
    const last = clusters[clusters.length - 1];
    const near = clusters.find(c => Math.abs(c.at - at) < 8);
    if (near) near.acts.push(act);
    else clusters.push({ at, acts: [act], last });
  }
  for (const cluster of clusters) {
    const formal = cluster.acts.some(act => act.verdict !== 'informal');
    const [x, y] = size(cluster.at);
    const weak = cluster.acts.every(act => act.certainty && act.certainty !== 'confirmed');
    if (chooser) {
      const ids = cluster.acts.map(act => act.id);
      for (const act of [...cluster.acts].reverse()) g.append(chooser.mark(act, x, y, ids));
    }
    g.append(formal ? s('path', { class: 'fm', d: `M${x} ${y - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z` }) : s('circle', { class: weak ? 'imh' : 'im', cx: x, cy: y, r: 4.6 }));
    cluster.x = x;
    cluster.y = y;
  }
  return { g, clusters };
}

/** Short labels above the line of acts, on as many levels as needed, left out where there is no room. */
function actLabels(acts, all, scale, y, left, right, levels) {
  const g = s('g', {});
  const taken = Array.from({ length: levels }, () => []);
  const wanted = acts.filter(act => act.verdict !== 'informal').map(act => ({ act, x: scale(middle(all.get(act.id))) }));
  const fromRight = [...wanted].sort((a, b) => b.x - a.x);
  let most = 0;
  const placed = [];
  for (const { act, x } of fromRight) {
    const text = deedLabel(act);
    const wide = widthOf(act.id, 12.6) + 6 + widthOf(text, 12.5) + 8;
    for (let level = 0; level < levels; level++) {
      const options = [[x + 3, x + wide], [x - wide, x - 3]].filter(([a, b]) => a >= left && b <= right);
      const box = options.find(([a, b]) => placed.every(other => other.level <= level || other.x < a || other.x > b) && taken[level].every(([c, d]) => b < c || a > d) && taken.slice(0, level).every(row => row.every(([c, d]) => x <= c || x >= d)));
      if (box) {
        taken[level].push(box);
        placed.push({ act, x, text, level, start: box[0] === x + 3 });
        most = Math.max(most, level + 1);
        break;
      }
    }
  }
  for (const { act, x, text, level, start } of placed) {
    const ty = y - 14 - level * 17;
    g.append(s('path', { class: 'lead', d: `M${x} ${y - 7}V${ty - 2}` }));
    const label = s('text', { class: 'tmk', x: start ? x + 4 : x - 4, y: ty, 'text-anchor': start ? 'start' : 'end' }, s('tspan', { class: 'tid' }, act.id), ' ', text);
    g.append(label);
  }
  return { g, levels: most };
}

function grouped(lanes) {
  const groups = [];
  for (const lane of lanes) {
    const title = lane.kind === 'office' ? t('offices') : t('seatsOn', inSentence(name(lane.id)));
    const last = groups[groups.length - 1];
    if (last && last.title === title) last.lanes.push(lane);
    else groups.push({ title, lanes: [lane] });
  }
  return groups;
}

function across(lanes, all, scaleFor, width, chooser, options) {
  const left = Math.min(150, Math.max(96, ...lanes.map(lane => widthOf(lane.label, 13) + 14)));
  const scale = scaleFor(width - left);
  const at = time => left + scale(time);
  const defs = new Defs();
  const back = s('g', {}), front = s('g', {});
  let y = 0;
  const acts = options.acts || CASE.told.filter(act => all.has(act.id));
  if (options.phases) {
    const bars = phaseBars(scale, all, width - left);
    if (bars) {
      bars.setAttribute('transform', `translate(${left} 0)`);
      front.append(bars, s('text', { class: 'tm', x: 0, y: 18 }, t('phase')));
      y += 30;
    }
  }
  const axis = y + 14;
  front.append(s('text', { class: 'tm', x: 0, y: axis }, widthOf(zoneText(), 12) <= left - 4 ? zoneText() : 'UTC' + zoneText().split('UTC')[1].replace('）', '')));
  let lastEnd = -9;
  const marks = ticks(scale, 64);
  marks.forEach((tick, i) => {
    const text = tickText(tick, i === 0);
    const wide = widthOf(text, 12);
    if (at(tick.time) + 4 < lastEnd || at(tick.time) + 4 + wide > width + 2) return;
    front.append(s('text', { class: 'tm', x: at(tick.time) + 4, y: axis }, text));
    lastEnd = at(tick.time) + 10 + wide;
  });
  y += 22;
  const labels = actLabels(acts, all, time => at(time), 0, left, width, options.levels || 7);
  const line = y + labels.levels * 17 + 16;
  labels.g.setAttribute('transform', `translate(0 ${line})`);
  front.append(labels.g, s('text', { class: 'tl', x: 0, y: line + 4 }, t('acts')), s('path', { class: 'rule', d: `M${left} ${line}H${width}` }));
  front.append(ghosts(all, at, line, scale));
  front.append(actMarks(acts, all, at, chooser, x => [x, line]).g);
  y = line + 20;
  const railsTop = y;
  for (const group of grouped(lanes)) {
    y += 12;
    front.append(s('text', { class: 'tgh', x: 0, y: y + 4 }, fitting(group.title, width, 12.5) || group.title), s('path', { class: 'grid', d: `M${Math.max(left, widthOf(group.title, 12.5) + 10)} ${y}H${width}` }));
    y += 12;
    group.lanes.forEach((lane, i) => {
      const office = lane.kind === 'office';
      const tall = office ? 21 : 13, low = office ? 9 : 6;
      front.append(s('text', { class: 'tl', x: 0, y: y + tall / 2 + (office ? 7 : 6) }, lane.label));
      const shifted = Object.assign(time => at(time), { folds: scale.folds });
      const from = scale.from, to = scale.to;
      front.append(rail(defs, timed(lane.fact, all, from, to), shifted, { at: y, size: tall }, { across: true, names: office, words: office || i === 0 }));
      front.append(rail(defs, timed(lane.law, all, from, to), shifted, { at: y + tall + 1.5, size: low }, { across: true, law: true }));
      y += tall + low + (office ? 10 : 7);
    });
  }
  if (options.counts) y = counts(front, all, at, scale, left, width, y);
  for (const night of nights(scale)) back.append(s('rect', { x: left + night.from, y: axis + 6, width: night.to - night.from, height: y - axis - 6, fill: 'var(--night)' }));
  for (const tick of marks) back.append(s('path', { class: 'grid', d: `M${at(tick.time)} ${axis - 10}V${y}` }));
  for (const fold of scale.folds) front.append(s('g', { transform: `translate(${left} 0)` }, foldMark(fold, railsTop - 30, y)));
  const cursor = s('g', { class: 'cursor' });
  if (chooser && options.phases) {
    chooser.onchange = id => {
      const b = all.get(id);
      cursor.replaceChildren(...(b ? [s('rect', { class: 'span', x: at(b.lo), y: line + 8, width: Math.max(0, at(b.hi) - at(b.lo)), height: y - line - 8 }), s('path', { class: 'cur', d: `M${at(middle(b))} ${line - 8}V${y}` })] : []));
    };
    if (chooser.current) chooser.onchange(chooser.current);
  }
  return s('svg', { viewBox: `0 0 ${width} ${y + 6}`, width, height: y + 6, role: 'group', 'aria-label': t('timelineLabel', pick(CASE.tree.title)) }, defs.element, back, cursor, front);
}

/** The other claims about when an act happened: dashed, joined to the one followed. */
function ghosts(all, at, line, scale) {
  const g = s('g', {});
  for (const conflict of CASE.tree.replay.conflicts) {
    for (const id of conflict.acts) {
      const own = all.get(id);
      if (!own) continue;
      for (const claim of conflict.claims) {
        const m = /^~?(\d{4}-\d\d-\d\dT\d\d:\d\d)$/.exec(claim.at || '');
        if (!m) continue;
        const time = Date.parse(m[1] + 'Z') - offset();
        if (time < scale.from || time > scale.to || Math.abs(at(time) - at(middle(own))) < 4) continue;
        g.append(s('path', { class: 'ghostl', d: `M${at(middle(own))} ${line + 12}H${at(time)}` }), s('path', { class: 'ghost', d: `M${at(time)} ${line + 5}v14` }));
      }
    }
  }
  return g;
}

/** Totals of signatures to a letter, as the sources state them. */
function counts(g, all, at, scale, left, width, top) {
  let y = top;
  for (const [id, letter] of Object.entries(CASE.tree.letters || {})) {
    const points = CASE.told.filter(act => act.letter === id && (act.count || act.over) && all.has(act.id)).map(act => ({ x: at(middle(all.get(act.id))), act, value: act.count || act.over }));
    if (points.length < 2) continue;
    points.sort((a, b) => a.x - b.x || a.value - b.value);
    const group = CASE.tree.groups[letter.of];
    const most = Math.max(...points.map(p => p.value), group && group.size || 0);
    const height = 74, base = y + 24 + height;
    const up = value => base - value / most * height;
    g.append(s('text', { class: 'tgh', x: 0, y: y + 16 }, group ? pick(group.name) : t('counts')), s('path', { class: 'grid', d: `M${left} ${y + 12}H${width}` }));
    const of = LANG === 'zh' ? '签名人数' : 'Signatures';
    g.append(s('text', { class: 'tl', x: 0, y: base - height / 2 + 4 }, of), s('path', { class: 'rule', d: `M${left} ${base}H${width}` }));
    if (group && group.size) g.append(s('path', { class: 'ghostl', d: `M${left} ${up(group.size)}H${width}` }), s('text', { class: 'ts halo', x: left + 6, y: up(group.size) + 14 }, group.precision === 'about' ? t('about', figures(group.size)) : figures(group.size)));
    const colour = hue(letter.of);
    const exact = points.filter(p => p.act.count);
    g.append(s('path', { d: `M${exact[0].x} ${base}` + exact.map(p => `L${p.x} ${up(p.value)}`).join(''), fill: 'none', stroke: colour, 'stroke-width': 2 }));
    let last = { x: -99, y: -99 };
    for (const p of exact) {
      const b = all.get(p.act.id);
      g.append(s('path', { d: `M${at(b.lo)} ${up(p.value)}H${at(b.hi)}`, stroke: colour, 'stroke-width': 5, opacity: 0.28 }), s('circle', { cx: p.x, cy: up(p.value), r: 4, fill: 'var(--paper)', stroke: colour, 'stroke-width': 2 }));
      const text = figures(p.value);
      const leftSide = p !== exact[exact.length - 1];
      const x = leftSide ? p.x - 10 : p.x + 10;
      if (Math.abs(up(p.value) - last.y) > 12 || Math.abs(x - last.x) > 40) {
        g.append(s('text', { class: 'ts halo', x, y: up(p.value) + 4, 'text-anchor': leftSide ? 'end' : 'start' }, text));
        last = { x, y: up(p.value) };
      }
    }
    y = base + 14;
  }
  return y;
}

/** Time runs down: each lane a column, fact at the left, law at the right. */
function downwards(lanes, all, scaleFor, width, chooser) {
  const left = 106;
  const head = 16 + Math.max(...lanes.map(lane => widthOf(lane.label, 12.5))) * 0.82;
  const view = scaleFor(100);
  const length = Math.max(460, Math.min(1100, Math.round((view.to - view.from - view.folds.reduce((sum, f) => sum + f.to - f.from, 0)) / DAY * 96)));
  const scale = scaleFor(length);
  const top = head + 26;
  const at = time => top + scale(time);
  const defs = new Defs();
  const back = s('g', {}), front = s('g', {});
  const column = Math.min(40, (width - left - 24) / lanes.length);
  const tall = Math.max(7, Math.round(column * 0.6)), low = Math.max(4, Math.round(column * 0.24));
  for (const night of nights(scale)) back.append(s('rect', { x: left - 8, y: top + night.from, width: width - left + 8, height: night.to - night.from, fill: 'var(--night)' }));
  ticks(scale, 56).forEach((tick, i) => {
    back.append(s('path', { class: 'grid', d: `M0 ${at(tick.time)}H${width}` }));
    if (tick.step < 27 * DAY && tick.w.h === 0) {
      front.append(s('text', { class: 'tday', x: 0, y: at(tick.time) + 14 }, LANG === 'zh' ? `${tick.w.d} 日` : `${tick.w.d} ${MONTHS[tick.w.m - 1]}`), s('text', { class: 'tm', x: 0, y: at(tick.time) + 29 }, WEEKDAYS[LANG][tick.w.day]));
    } else {
      front.append(s('text', { class: 'tm', x: 0, y: at(tick.time) + 13 }, tick.step < DAY ? clock(tick.w) : tickText(tick, i === 0)));
    }
  });
  let x = left;
  for (const group of grouped(lanes)) {
    const from = x;
    for (const lane of group.lanes) {
      front.append(s('text', { class: 'tl', transform: `translate(${x + tall * 0.8} ${top - 8}) rotate(-58)` }, lane.label));
      front.append(rail(defs, timed(lane.fact, all, scale.from, scale.to), at, { at: x, size: tall }, { across: false, names: lane.kind === 'office' && tall >= 12, size: 11 }));
      front.append(rail(defs, timed(lane.law, all, scale.from, scale.to), at, { at: x + tall + 1, size: low }, { across: false, law: true }));
      x += column;
    }
    front.append(s('path', { class: 'rule', d: `M${from} ${top - 3}H${x - (column - tall - low) + 1}` }));
  }
  for (const fold of scale.folds) back.append(s('path', { class: 'fold', d: `M${left} ${top + (fold.x0 + fold.x1) / 2}H${width}` }), s('text', { class: 'tm', x: 0, y: top + (fold.x0 + fold.x1) / 2 + 4 }, t('breakOf')));
  const acts = CASE.told.filter(act => all.has(act.id));
  const drawn = actMarks(acts, all, at, chooser, y => [left - 18, y]);
  front.append(drawn.g);
  let reach = -99;
  for (const cluster of [...drawn.clusters].sort((a, b) => a.y - b.y)) {
    const formal = cluster.acts.find(act => act.verdict !== 'informal');
    if (formal && cluster.y - reach > 13) {
      front.append(s('text', { class: 'tid3', x: left - 30, y: cluster.y + 4, 'text-anchor': 'end' }, formal.id));
      reach = cluster.y;
    }
  }
  const cursor = s('g', { class: 'cursor' });
  chooser.onchange = id => {
    const b = all.get(id);
    cursor.replaceChildren(...(b ? [s('path', { class: 'cur', d: `M${left - 28} ${at(middle(b))}H${width}` })] : []));
  };
  if (chooser.current) chooser.onchange(chooser.current);
  const height = top + length + 8;
  return s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': t('timelineLabel', pick(CASE.tree.title)) }, defs.element, back, cursor, front);
}

/** The densest short stretch: many acts in a hundredth of the story. */
function burstOf(all, view) {
  const acts = CASE.told.filter(act => all.has(act.id)).map(act => ({ act, b: all.get(act.id) }));
  let best = [];
  for (const part of [800, 400, 200, 100]) {
    const span = (view.end - view.start) / part;
    const sharp = acts.filter(each => each.b.hi - each.b.lo <= span).sort((a, b) => middle(a.b) - middle(b.b));
    for (const first of sharp) {
      const inside = sharp.filter(each => middle(each.b) >= middle(first.b) && middle(each.b) - middle(first.b) <= span);
      if (inside.length > best.length) best = inside;
    }
    if (best.length >= 5) break;
  }
  if (best.length < 5) return null;
  const from = Math.min(...best.map(each => each.b.lo)), to = Math.max(...best.map(each => each.b.hi));
  const room = Math.max((to - from) * 0.06, 2 * MINUTE);
  return to - from < MINUTE ? null : { from: from - room, to: to + room, acts: best.map(each => each.act) };
}

function lens(burst, all, lanes) {
  const inside = lanes.filter(lane => [...lane.fact, ...lane.law].some(each => each.from && all.has(each.from) && all.get(each.from).hi >= burst.from && all.get(each.from).lo <= burst.to));
  const a = wall(new Date(burst.acts.map(act => all.get(act.id).lo).reduce((x, y) => Math.min(x, y)) + offset()).toISOString());
  const title = dateText(a, false);
  const acts = CASE.told.filter(act => all.has(act.id) && all.get(act.id).lo >= burst.from && all.get(act.id).hi <= burst.to);
  const container = drawing(h('div', { class: 'draw' }), width => {
    if (width < 620) return h('ol', { class: 'minutes' }, acts.map(act => h('li', {}, h('span', { class: 'when' }, when(act.at).replace(/^.*?(\d\d:\d\d)/, '$1')), inward(act.id), h('span', {}, isSpeculation(act) ? t('hiddenSpeculation') : pick(act.text)))));
    return across(inside, all, length => scaleOf(burst.from, burst.to, length, []), width, null, { acts, levels: 6 });
  });
  return h('figure', { class: 'lens' }, h('h3', {}, t('lensQ', title)), container,
    twin(h('ol', {}, acts.map(act => h('li', {}, inward(act.id), ' ', when(act.at), t('colon'), isSpeculation(act) ? t('hiddenSpeculation') : pick(act.text))))));
}
