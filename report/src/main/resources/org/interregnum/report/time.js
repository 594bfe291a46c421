'use strict';
/* Moments in words, and the scale on which they are drawn. All wall-clock times are those the answer states. */
const MINUTE = 60000, HOUR = 60 * MINUTE, DAY = 24 * HOUR;
const WEEKDAYS = { en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'], zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] };
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The wall clock of a moment: its fields as written, with the offset. */
function wall(iso) {
  const m = /^(-?\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(iso);
  return m ? { y: +m[1], m: +m[2], d: +m[3], h: +m[4], min: +m[5], day: new Date(Date.UTC(+m[1], +m[2] - 1, +m[3])).getUTCDay() } : null;
}

function pad(n) {
  return String(n).padStart(2, '0');
}

function dateText(w, year, weekday = true) {
  if (LANG === 'zh') return (year ? `${w.y} 年 ` : '') + `${w.m} 月 ${w.d} 日` + (weekday ? ` ${WEEKDAYS.zh[w.day]}` : '');
  return (weekday ? WEEKDAYS.en[w.day] + ' ' : '') + `${w.d} ${MONTHS[w.m - 1]}` + (year ? ` ${w.y}` : '');
}

function clock(w) {
  return `${pad(w.h)}:${pad(w.min)}`;
}

function momentText(w, year) {
  return dateText(w, year) + (LANG === 'zh' ? ' ' : ', ') + clock(w);
}

/** A moment with its vagueness, in words. */
function when(at, year = false) {
  const a = at.earliest ? wall(at.earliest) : null;
  const b = at.latest ? wall(at.latest) : null;
  if (!a && !b) return t('dateless');
  if (!a) return t('byT', momentText(b, year));
  if (!b) return t('afterT', momentText(a, year));
  if (at.earliest === at.latest) return momentText(a, year);
  const midnight = a.h + a.min + b.h + b.min === 0;
  if (midnight && a.m === 1 && a.d === 1 && b.m === 1 && b.d === 1) return b.y - a.y === 1 ? yearText(a.y) : t('rangeT', yearText(a.y), yearText(b.y - 1));
  if (midnight && a.d === 1 && b.d === 1) {
    const last = b.m === 1 ? { y: b.y - 1, m: 12 } : { y: b.y, m: b.m - 1 };
    return a.y === last.y && a.m === last.m ? monthText(a) : t('rangeT', monthText(a), monthText(last));
  }
  if (midnight) {
    const last = wall(new Date(Date.UTC(b.y, b.m - 1, b.d - 1)).toISOString());
    return a.y === last.y && a.m === last.m && a.d === last.d ? dateText(a, year) : t('rangeT', dateText(a, year), dateText(last, year));
  }
  if (at.precision === 'about') {
    const span = Date.parse(at.latest) - Date.parse(at.earliest);
    const middle = new Date(Date.UTC(a.y, a.m - 1, a.d, a.h, a.min) + span / 2).toISOString();
    return t('aboutT', momentText(wall(middle), year));
  }
  if (a.y === b.y && a.m === b.m && a.d === b.d) return dateText(a, year) + (LANG === 'zh' ? ' ' : ', ') + clock(a) + '–' + clock(b);
  return t('rangeT', momentText(a, year), momentText(b, year));
}

function yearText(y) {
  return LANG === 'zh' ? `${y} 年` : String(y);
}

function monthText(w) {
  return LANG === 'zh' ? `${w.y} 年 ${w.m} 月` : `${MONTHS[w.m - 1]} ${w.y}`;
}

/** A time as a case writes it, made readable where it is a plain date. */
function written(text) {
  if (CASE.acts.has(text)) return linked(t('atAct', text));
  const range = text.split('..');
  if (range.length === 2 && range.every(each => DATED.test(each))) return t('rangeT', writtenPlain(range[0]), writtenPlain(range[1]));
  return DATED.test(text) ? writtenPlain(text) : h('code', {}, text);
}

const DATED = /^(~?)(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)| (early morning|early|morning|noon|midday|afternoon|evening|night))?$/;
const PARTS = { 'early morning': '凌晨', early: '凌晨', morning: '上午', noon: '中午', midday: '中午', afternoon: '下午', evening: '晚上', night: '夜间' };

function writtenPlain(text) {
  const m = DATED.exec(text);
  const w = wall(`${m[2]}-${m[3]}-${m[4]}T${m[5] || '00'}:${m[6] || '00'}`);
  const said = m[5] ? momentText(w, false) : dateText(w, false) + (m[7] ? (LANG === 'zh' ? ' ' + PARTS[m[7]] : ', ' + m[7]) : '');
  return m[1] ? t('aboutT', said) : said;
}

/** The bounds of an act as numbers; what is not stated is taken from its neighbours, for drawing only. */
function bounds(act, before) {
  const lo = act.at.earliest ? Date.parse(act.at.earliest) : null;
  const hi = act.at.latest ? Date.parse(act.at.latest) : null;
  if (lo !== null && hi !== null) return { lo, hi };
  if (lo !== null) return { lo, hi: lo };
  if (hi !== null) return { lo: hi, hi };
  return before ? { lo: before.hi, hi: before.hi } : null;
}

function allBounds() {
  const map = new Map();
  let before = null;
  for (const act of CASE.told) {
    const found = bounds(act, before);
    if (found) {
      map.set(act.id, found);
      before = found;
    }
  }
  return map;
}

function middle(b) {
  return (b.lo + b.hi) / 2;
}

/** The offset of the case's wall clock from UTC, in milliseconds. */
function offset() {
  for (const act of CASE.told) {
    const m = /([+-])(\d\d):(\d\d)$/.exec(act.at.earliest || act.at.latest || '');
    if (m) return (m[1] === '-' ? -1 : 1) * (+m[2] * HOUR + +m[3] * MINUTE);
  }
  return 0;
}

function zoneText() {
  const minutes = offset() / MINUTE;
  const sign = minutes < 0 ? '−' : '+';
  const utc = 'UTC' + (minutes ? sign + Math.floor(Math.abs(minutes) / 60) + (minutes % 60 ? ':' + pad(Math.abs(minutes) % 60) : '') : '');
  let said = CASE.tree.timezone;
  try {
    said = new Intl.DateTimeFormat(LANG === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: CASE.tree.timezone, timeZoneName: 'longGeneric' })
      .formatToParts(new Date(0)).find(p => p.type === 'timeZoneName').value;
  } catch (e) {
    said = CASE.tree.timezone;
  }
  return LANG === 'zh' ? `${said}（${utc}）` : `${said}, ${utc}`;
}

/** The window of the story: from its opening to a little after its last act. */
function storyWindow(all) {
  const values = [...all.values()];
  if (!values.length) return null;
  let start = Math.min(...values.map(b => b.lo));
  let end = Math.max(...values.map(b => b.hi));
  const opening = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(CASE.tree.opening || '') ? Date.parse(CASE.tree.opening.length === 10 ? CASE.tree.opening + 'T00:00Z' : CASE.tree.opening + 'Z') - offset() : null;
  const span = Math.max(end - start, HOUR);
  start = opening !== null && opening <= start && start - opening < span ? opening : start - span / 8;
  return { start: Math.min(start, Math.min(...values.map(b => b.lo)) - span / 60), end: end + span / (opening === null ? 8 : 30) };
}

/**
 * A scale from time to pixels. A gap in which nothing is recorded and that would fill a third of the drawing is
 * folded to a narrow break.
 */
function scaleOf(from, to, length, points) {
  const pieces = [{ from, to, fold: false }];
  for (let round = 0; round < 2; round++) {
    const open = pieces.filter(p => !p.fold).reduce((sum, p) => sum + p.to - p.from, 0);
    const inside = [...points].sort((a, b) => a.lo - b.lo);
    let widest = null;
    let reach = from;
    for (const p of inside.concat([{ lo: to, hi: to }])) {
      if (p.lo - reach > (widest ? widest.to - widest.from : 0)) widest = { from: reach, to: p.lo };
      reach = Math.max(reach, Math.min(p.hi, to));
    }
    if (!widest) break;
    const gap = widest.to - widest.from;
    const margin = Math.min(gap / 10, (open - gap) / 14);
    const fold = { from: widest.from + margin, to: widest.to - margin, fold: true };
    const host = pieces.find(p => !p.fold && p.from <= fold.from && p.to >= fold.to);
    if (!host || gap < open * 0.34 || open - gap < open * 0.12) break;
    pieces.splice(pieces.indexOf(host), 1, { from: host.from, to: fold.from, fold: false }, fold, { from: fold.to, to: host.to, fold: false });
    points = points.concat([{ lo: fold.from, hi: fold.to }]);
  }
  const foldWidth = Math.min(44, length / 12);
  const open = pieces.filter(p => !p.fold).reduce((sum, p) => sum + p.to - p.from, 0);
  const rate = (length - foldWidth * pieces.filter(p => p.fold).length) / open;
  let x = 0;
  for (const piece of pieces) {
    piece.x0 = x;
    x += piece.fold ? foldWidth : (piece.to - piece.from) * rate;
    piece.x1 = x;
  }
  const scale = time => {
    const at = Math.max(from, Math.min(to, time));
    const piece = pieces.find(p => at <= p.to) || pieces[pieces.length - 1];
    return piece.x0 + (piece.to === piece.from ? 0 : (at - piece.from) / (piece.to - piece.from)) * (piece.x1 - piece.x0);
  };
  return Object.assign(scale, { from, to, pieces, rate, folds: pieces.filter(p => p.fold) });
}

const STEPS = [MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY];

/** Ticks in wall-clock time, no closer than `apart` pixels. */
function ticks(scale, apart) {
  const shift = offset();
  const out = [];
  const visible = time => !scale.folds.some(f => time > f.from && time < f.to);
  const step = STEPS.find(each => each * scale.rate >= apart);
  if (step) {
    for (let time = Math.ceil((scale.from + shift) / step) * step - shift; time <= scale.to; time += step) {
      if (visible(time)) out.push({ time, x: scale(time), w: wall(new Date(time + shift).toISOString()), step });
    }
    return out;
  }
  const months = [1, 3, 6, 12, 24, 60, 120, 240, 600].find(n => n * 30 * DAY * scale.rate >= apart) || 1200;
  const first = wall(new Date(scale.from + shift).toISOString());
  for (let i = Math.floor(first.y * 12 / months) * months; ; i += months) {
    const time = Date.UTC(Math.floor(i / 12), i % 12, 1) - shift;
    if (time > scale.to) break;
    if (time >= scale.from && visible(time)) out.push({ time, x: scale(time), w: wall(new Date(time + shift).toISOString()), step: months * 30 * DAY });
  }
  return out;
}

function tickText(tick, first) {
  const w = tick.w;
  if (tick.step < DAY) return w.h + w.min === 0 || first ? dayShort(w) + (w.h + w.min ? ' ' + clock(w) : '') : clock(w);
  if (tick.step < 27 * DAY) return dayShort(w);
  return tick.step < 12 * 30 * DAY ? (w.m === 1 || first ? monthText(w) : LANG === 'zh' ? `${w.m} 月` : MONTHS[w.m - 1]) : yearText(w.y);
}

function dayShort(w) {
  return LANG === 'zh' ? `${w.d} 日 ${WEEKDAYS.zh[w.day]}` : `${WEEKDAYS.en[w.day]} ${w.d} ${MONTHS[w.m - 1]}`;
}

/** The nights of the window, 22:00 to 06:00, if days are wide enough to tell. */
function nights(scale) {
  if (DAY * scale.rate < 24) return [];
  const shift = offset();
  const out = [];
  for (let day = Math.floor((scale.from + shift) / DAY) * DAY - shift - 2 * HOUR; day < scale.to; day += DAY) {
    const from = Math.max(day, scale.from), to = Math.min(day + 8 * HOUR, scale.to);
    if (to > from && !scale.folds.some(f => from >= f.from - HOUR && to <= f.to + HOUR)) out.push({ from: scale(from), to: scale(to) });
  }
  return out;
}
