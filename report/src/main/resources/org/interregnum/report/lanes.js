'use strict';
/* A lane: one office or seat over time, in fact and in law. Drawn across (wide) or down (phones). */

/** The lanes of the case: offices first, then the seats of each body. */
function lanesOf() {
  const lanes = [];
  for (const [id, views] of Object.entries(CASE.tree.timeline.offices)) {
    lanes.push({ kind: 'office', id, label: name(id), fact: views['de-facto'], law: views['de-jure'] });
  }
  for (const [body, people] of Object.entries(CASE.tree.timeline.bodies)) {
    for (const [person, views] of Object.entries(people)) {
      lanes.push({ kind: 'seat', id: body, person, label: short(person), fact: seatHolders(views['de-facto'], person), law: seatHolders(views['de-jure'], person) });
    }
  }
  return lanes;
}

/** A seat's stretches in the shape of an office's: who may hold it. */
function seatHolders(stretches, person) {
  const sitting = { party: person, interim: false };
  const empty = { party: null, interim: false };
  return stretches.map(s => ({ from: s.from, holders: s.holders[0] === true ? [sitting] : s.holders[0] === false ? [empty] : [empty, sitting] }));
}

function isOpen(stretch) {
  return stretch.holders.length > 1;
}

function isVacant(stretch) {
  return stretch.holders.length === 1 && stretch.holders[0].party === null;
}

function changes(lane) {
  return lane.fact.length > 1 || lane.law.length > 1 || isOpen(lane.law[0]);
}

/** The stretches with their bounds in time. */
function timed(stretches, all, from, to) {
  const out = [];
  let reach = from;
  for (const stretch of stretches) {
    const b = stretch.from === null ? null : all.get(stretch.from);
    const start = b ? { lo: Math.max(b.lo, reach), hi: Math.max(b.hi, reach) } : { lo: from, hi: from };
    if (out.length) out[out.length - 1].end = start;
    out.push({ ...stretch, start, end: { lo: to, hi: to } });
    reach = start.lo;
  }
  return out.filter(each => each.end.hi > from && each.start.lo < to && each.end.hi >= each.start.lo);
}

/** Patterns and masks of one drawing. */
class Defs {
  constructor() {
    this.element = s('defs', {});
    this.made = new Map();
  }

  /** Stripes of the hues of all who may hold it; paper among them if perhaps nobody. `ink`: doubt about nobody's post. */
  hatch(holders) {
    const parties = [...new Set(holders.filter(x => x.party || x.ink).map(x => x.ink ? 'var(--ink)' : hue(x.party)))];
    const colours = parties.length === 1 || holders.some(x => !x.party) ? parties.concat(['var(--paper)']) : parties;
    const key = colours.join();
    if (!this.made.has(key)) {
      const id = freshId('hatch');
      const step = 4;
      this.element.append(s('pattern', { id, width: step * colours.length, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
        colours.map((c, i) => s('rect', { x: i * step, y: 0, width: step + 0.2, height: 8, fill: c }))));
      this.made.set(key, id);
    }
    return `url(#${this.made.get(key)})`;
  }

  /** Fades in over [a0, a1] and out over [b0, b1], along x or y. */
  fade(a0, a1, b0, b1, across) {
    if (a1 - a0 < 2 && b1 - b0 < 2) return null;
    const id = freshId('fade');
    const span = b1 - a0 || 1;
    const stop = (at, o) => s('stop', { offset: Math.max(0, Math.min(1, (at - a0) / span)).toFixed(4), 'stop-color': '#fff', 'stop-opacity': o });
    const axis = across ? { x1: a0, x2: b1, y1: 0, y2: 0 } : { x1: 0, x2: 0, y1: a0, y2: b1 };
    this.element.append(s('linearGradient', { id: id + 'g', gradientUnits: 'userSpaceOnUse', ...axis }, stop(a0, a1 - a0 < 2 ? 1 : 0.05), stop(a1, 1), stop(Math.max(a1, b0), 1), stop(b1, b1 - b0 < 2 ? 1 : 0.05)));
    const box = across ? { x: a0, y: -20, width: span, height: 4000 } : { x: -20, y: a0, width: 4000, height: span };
    this.element.append(s('mask', { id, maskUnits: 'userSpaceOnUse', ...box }, s('rect', { ...box, fill: `url(#${id}g)` })));
    return `url(#${id})`;
  }
}

/** One rail: blocks for who holds it, a thin line where nobody does. */
function rail(defs, stretches, scale, place, options) {
  const g = s('g', {});
  const across = options.across;
  for (const each of stretches) {
    const a0 = scale(each.start.lo), a1 = scale(each.start.hi), b0 = scale(each.end.lo), b1 = scale(each.end.hi);
    if (b1 - a0 < 0.5) continue;
    if (isVacant(each)) {
      if (!options.law) {
        const c = place.at + place.size / 2;
        g.append(s('path', { class: 'vac', d: across ? `M${a0} ${c}H${b1}` : `M${c} ${a0}V${b1}` }));
        if (across && options.words && b0 - a1 > widthOf(t('vacant'), 12) + 14) g.append(s('text', { class: 'ts halo', x: a1 + 7, y: c + 4 }, t('vacant')));
      }
      continue;
    }
    const fill = isOpen(each) ? defs.hatch(each.holders) : hue(each.holders[0].party);
    const mask = defs.fade(a0, a1, b0, b1, across);
    const gap = each.start.hi - each.start.lo ? 0 : 1;
    const box = across ? { x: a0 + gap, y: place.at, width: Math.max(1, b1 - a0 - gap), height: place.size } : { x: place.at, y: a0 + gap, width: place.size, height: Math.max(1, b1 - a0 - gap) };
    g.append(s('rect', { ...box, fill, mask, class: isOpen(each) ? 'open' : null }));
    if (options.names && !isOpen(each)) label(g, each, a1, b0, place, options);
  }
  return g;
}

function label(g, each, from, to, place, options) {
  const holder = each.holders[0];
  const wanted = options.size || 12.5;
  const full = holder.interim && wanted > 12.5 ? t('interimOf', short(holder.party)) : short(holder.party);
  const sizes = [wanted, 14, 12, 11].filter(n => n <= wanted);
  const fits = sizes.flatMap(n => [[full, n], [short(holder.party), n]]).find(([x, n]) => widthOf(x, n) + 12 <= to - from);
  if (!fits) return;
  const [text, size] = fits;
  const c = place.at + place.size / 2;
  const fill = { style: { fill: onHue(holder.party), 'font-size': size + 'px' } };
  if (options.across) g.append(s('text', { class: 'inblock', x: from + 8, y: c + size * 0.36, ...fill }, text));
  else g.append(s('text', { class: 'inblock', transform: `translate(${c - size * 0.36} ${from + 6}) rotate(90)`, ...fill }, text));
}

/** The shape of a party's side, so that hue is never alone. */
function shape(party, size, attributes) {
  const side = CASE.sides.get(party);
  const r = size / 2;
  const at = { fill: hue(party), ...attributes };
  if (side === 'B') return s('rect', { x: -r * 0.86, y: -r * 0.86, width: r * 1.72, height: r * 1.72, ...at });
  if (side === 'C') return s('path', { d: `M0 ${-r}L${r} ${r * 0.8}H${-r}Z`, ...at });
  if (side === 'D') return s('path', { d: `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`, ...at });
  if (side === 'E') return s('path', { d: `M${-r} 0L${-r / 2} ${-r * 0.87}H${r / 2}L${r} 0L${r / 2} ${r * 0.87}H${-r / 2}Z`, ...at });
  return s('circle', { r: r * 0.96, ...at });
}

function shapeIcon(party, size = 14) {
  return s('svg', { class: 'ic', viewBox: '-10 -10 20 20', width: size, height: size, 'aria-hidden': 'true' }, shape(party, 17));
}

/** Everybody who may hold a stretch, in words. */
function holdersText(stretch) {
  const parties = stretch.holders.filter(x => x.party).map(x => x.interim ? t('interimOf', short(x.party)) : short(x.party));
  if (stretch.holders.some(x => !x.party)) parties.push(isVacant(stretch) ? t('vacant') : t('nobody'));
  const said = listed(parties, 'or');
  return isOpen(stretch) ? t('oneOf', said) : said;
}

/** A lane in a sentence: who, from which act on. */
function laneText(stretches) {
  return stretches.map(each => each.from === null ? [holdersText(each)] : [holdersText(each), ' ', '(', inward(each.from), ')']).flatMap((x, i) => i ? [t('semicolon'), ...x] : x);
}

/** Draws into a container at its real width, and again whenever that changes. */
function drawing(container, draw) {
  let drawn = 0;
  const again = () => {
    const width = Math.round(container.clientWidth);
    if (width > 0 && width !== drawn) {
      drawn = width;
      container.replaceChildren(draw(width));
    }
  };
  new ResizeObserver(again).observe(container);
  DRAWINGS.push(again);
  return container;
}
let DRAWINGS = [];
