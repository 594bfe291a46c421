'use strict';
/* The head of the page: what the case is about, and who held the first office. */

function heroSection() {
  const tree = CASE.tree;
  const about = remark('case', '').about;
  const head = [h('h1', { id: 'top' }, pick(tree.title)), about ? h('p', { class: 'lede' }, pick(about)) : null];
  const first = Object.keys(tree.timeline.offices)[0];
  if (!first) return h('div', { class: 'hero' }, head, h('p', { class: 'sub' }, t('noOffices')));
  const views = tree.timeline.offices[first];
  const spans = heroSpans(views);
  return h('section', { class: 'hero', id: 'story' }, head,
    h('h2', {}, t('heroQ', inSentence(name(first)))),
    h('p', { class: 'sub' }, heroAnswer(views, spans)),
    h('figure', {}, heroStrip(first, views, spans), heroFour(views, spans), key()));
}

/** The stretches in fact that are long enough to see, or all if few. */
function heroSpans(views) {
  const all = allBounds();
  const view = storyWindow(all);
  if (!view) return views['de-facto'].map(each => ({ ...each, start: { lo: 0, hi: 0 }, end: { lo: 0, hi: 0 } }));
  const spans = timed(views['de-facto'], all, view.start, view.end);
  const scale = scaleOf(view.start, view.end, 1000, [...all.values()]);
  return spans.filter(each => scale(each.end.hi) - scale(each.start.lo) >= 26);
}

function heroAnswer(views, fact) {
  const law = views['de-jure'];
  const open = law.find(isOpen);
  const same = JSON.stringify(views['de-facto']) === JSON.stringify(law);
  if (fact.length === 1 && same) return t('heroOneA', holdersText(fact[0]));
  const seen = new Set();
  const said = fact.map(each => {
    const who = holdersText(each);
    const key = each.holders.map(x => x.party).join();
    const again = seen.has(key);
    seen.add(key);
    return again ? t('again', who) : who;
  });
  const parts = [t('heroManyA', said.join(t('then')))];
  if (open) return [sentences(...parts), LANG === 'zh' ? '' : ' ', ...withLinks(t('heroLawOpen', open.from || t('opening')))];
  return sentences(...parts, same ? t('heroLawSame') : '');
}

function withLinks(text) {
  return linked(text);
}

function heroStrip(office, views, spans) {
  const all = allBounds();
  const view = storyWindow(all);
  if (!view) return null;
  return drawing(h('div', { class: 'draw', role: 'img', 'aria-label': t('heroLabel', name(office)) }), width => {
    const narrow = width < 560;
    const scale = scaleOf(view.start, view.end, width, [...all.values()]);
    const fact = timed(views['de-facto'], all, view.start, view.end);
    const law = timed(views['de-jure'], all, view.start, view.end);
    const defs = new Defs();
    const g = s('g', {});
    const phases = phaseBars(scale, all, width);
    const top = phases ? 26 : 0;
    const tall = narrow ? 44 : 52, low = narrow ? 20 : 24;
    const axis = top + 16;
    let last = -99;
    ticks(scale, narrow ? 52 : 74).forEach((tick, i) => {
      const text = narrow && tick.step >= DAY && tick.step < 7 * DAY ? (LANG === 'zh' ? `${tick.w.d} 日` : `${tick.w.d} ${MONTHS[tick.w.m - 1]}`) : tickText(tick, i === 0);
      g.append(s('path', { class: 'grid', d: `M${tick.x} ${top + 4}V${top + 28 + tall + low}` }));
      const wide = widthOf(text, 12);
      if (tick.x + 4 > last + 6 && tick.x + 4 + wide <= width) {
        g.append(s('text', { class: 'tm', x: tick.x + 4, y: axis }, text));
        last = tick.x + 4 + wide;
      }
    });
    const y = top + 26;
    if (phases) g.append(phases);
    g.append(rail(defs, fact, scale, { at: y, size: tall }, { across: true, names: true, size: narrow ? 14 : 17, words: true }));
    g.append(rail(defs, law, scale, { at: y + tall + 4, size: low }, { across: true, law: true }));
    for (const fold of scale.folds) g.append(foldMark(fold, y - 8, y + tall + low + 10));
    const foot = y + tall + low + 12;
    spans.forEach((each, i) => {
      const a = scale(middle(each.start)) + 1, b = scale(middle(each.end)) - 1, c = (a + b) / 2;
      g.append(s('path', { class: 'brk', d: `M${a} ${foot}v5H${b}v-5` }), s('circle', { class: 'num', cx: c, cy: foot + 18, r: 9.5 }), s('text', { class: 'numt', x: c, y: foot + 22.2, 'text-anchor': 'middle' }, i + 1));
    });
    return s('svg', { viewBox: `0 0 ${width} ${foot + 30}`, width, height: foot + 30, 'aria-hidden': 'true' }, defs.element, g);
  });
}

/** A break in the axis: time in which nothing is recorded. */
function foldMark(fold, y0, y1) {
  const c = (fold.x0 + fold.x1) / 2;
  const w = fold.x1 - fold.x0;
  const zig = [];
  for (let y = y0, side = -1; y < y1; y += 6, side = -side) zig.push(`L${c + side * 3} ${Math.min(y1, y + 6)}`);
  return s('g', {}, s('rect', { x: fold.x0 + w / 2 - 7, y: y0, width: 14, height: y1 - y0, fill: 'var(--paper)' }), s('path', { class: 'fold', d: `M${c} ${y0}` + zig.join('') }));
}

function phaseBars(scale, all, width) {
  const phases = CASE.tree.replay.phases.map(p => ({ ...p, start: all.get(p.from) })).filter(p => p.start);
  if (!phases.length) return null;
  const g = s('g', {});
  phases.forEach((phase, i) => {
    const a = scale(phase.start.lo);
    const b = i + 1 < phases.length ? scale(phases[i + 1].start.lo) : scale(scale.to);
    if (b - a < 3) return;
    g.append(s('path', { class: 'phase', d: `M${a} 2H${b - 3}` }));
    const text = fitting(pick(phase.title), b - a - 6, 12.5, width > 560);
    if (text) g.append(s('text', { class: 'tph', x: a, y: 18 }, text));
  });
  return g;
}

/** The text if it fits, else as many of its words as do, else nothing. */
function fitting(text, width, size, cutting = true) {
  if (widthOf(text, size) <= width) return text;
  const words = LANG === 'zh' ? text.split(/(?<=[，、；：])/) : text.split(/(?<=[;,:])\s/);
  const head = words[0].replace(/[，、；：;,:]$/, '');
  if (words.length > 1 && widthOf(head, size) <= width) return head;
  if (!cutting) return '';
  const cut = fitted(text, width, size);
  return cut.length > 5 ? cut : '';
}

function heroFour(views, spans) {
  return h('ol', { class: 'four' }, spans.map(each => {
    const fact = holdersText(each);
    const law = stretchAfter(views['de-jure'], each.from);
    const same = !isOpen(law) && !isOpen(each) && (law.holders[0].party === each.holders[0].party);
    if (same) return h('li', {}, h('b', {}, cap(fact)), cap(t('factAndLaw', fact)));
    const turning = doubtfulActs(views, each.from);
    return h('li', {}, h('b', {}, t('factHolder', fact)), isOpen(law) ? t('lawOneOf', openText(law)) : t('lawIs', holdersText(law)), turning.length ? [LANG === 'zh' ? '' : ' ', ...withLinks(t('turnsOn', listed(turning)))] : null);
  }));
}

function openText(stretch) {
  const parties = stretch.holders.filter(x => x.party).map(x => short(x.party));
  if (stretch.holders.some(x => !x.party)) parties.push(t('nobody'));
  return listed(parties, 'or');
}

/** The acts not proved valid that changed an office up to a point of the story. */
function doubtfulActs(views, upTo) {
  const at = upTo === null ? -1 : CASE.order.get(upTo);
  const ids = new Set();
  for (const stretch of [...views['de-facto'], ...views['de-jure']]) {
    if (stretch.from !== null && CASE.order.get(stretch.from) <= at && CASE.acts.get(stretch.from).verdict === 'unproven') ids.add(stretch.from);
  }
  return [...ids].sort((a, b) => CASE.order.get(a) - CASE.order.get(b));
}

function cap(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How to read the drawings, and who the colours are. */
function key() {
  const defs = new Defs();
  const two = [...CASE.sides.keys()].slice(0, 1).map(party => ({ party }));
  const other = [...CASE.sides.keys()].find(party => two.length && CASE.sides.get(party) !== CASE.sides.get(two[0].party));
  const icon = (...content) => s('svg', { viewBox: '0 0 48 20', width: 48, height: 20, 'aria-hidden': 'true' }, content);
  const ink = 'var(--ink)';
  const bars = s('pattern', { id: freshId('hatch'), width: 8, height: 8, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }, s('rect', { width: 4, height: 8, fill: ink }));
  defs.element.append(bars);
  const fade = defs.fade(0, 14, 34, 48, true);
  const rows = [
    [icon(s('rect', { y: 2, width: 48, height: 10, fill: ink }), s('rect', { y: 13.5, width: 48, height: 4.5, fill: ink })), t('keyRails')],
    [icon(defs.element, s('rect', { y: 5, width: 48, height: 10, fill: `url(#${bars.id})` })), t('keyHatch')],
    other ? [icon(s('rect', { y: 5, width: 48, height: 10, fill: defs.hatch([two[0], { party: other }]) })), t('keyMulti')] : null,
    [icon(s('rect', { y: 5, width: 48, height: 10, fill: ink, mask: fade })), t('keyFade')],
    [icon(s('path', { class: 'fm', d: 'M14 4l6 6-6 6-6-6z' }), s('circle', { class: 'im', cx: 36, cy: 10, r: 5 })), t('keyMarks')],
    [icon(s('path', { class: 'ghostl', d: 'M2 10H40' }), s('path', { class: 'ghost', d: 'M42 3V17' })), t('keyDash')],
  ].filter(Boolean);
  const bySide = SIDES.map(side => [side, [...CASE.sides.entries()].filter(e => e[1] === side).map(e => e[0])]).filter(e => e[1].length);
  return h('div', { class: 'key' },
    h('div', {}, h('h3', {}, t('keyTitle')), h('ul', {}, rows.map(([picture, text]) => h('li', {}, picture, h('span', {}, text))))),
    bySide.length ? h('div', {}, h('h3', {}, CASE.sidesSaid ? t('keySides') : t('keyColours')), h('ul', { class: 'cast' }, bySide.map(([side, parties]) => h('li', {}, shapeIcon(parties[0], 15), h('span', {}, parties.map(short).join(t('comma'))))))) : null);
}
